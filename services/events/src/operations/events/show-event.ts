import { trusted } from '@cluster/database'
import type { Emit } from '@cluster/jobs'
import type { ClientSession } from 'mongoose'
import { Event, type EventRecord, unseen } from '../../models/event.ts'
import { Occurrence, type OccurrenceRecord } from '../../models/occurrence.ts'
import { planEvent } from '../schedule/plan-event.ts'
import { settleShifts } from '../volunteers/settle-shifts.ts'

/** Shows an event and its dates to everybody, whoever decided that: somebody now, or somebody before for now. */
export async function showEvent(
  event: EventRecord,
  { at, session, emit }: { at: Date; session: ClientSession; emit: Emit },
): Promise<EventRecord> {
  const published = { status: 'PUBLISHED', publishedAt: at, publishAt: null, changedAt: at } as const
  await Event.updateOne({ _id: event._id }, published, { session })
  // A date that was called off by itself stays so.
  await Occurrence.updateMany(
    { eventId: event._id, status: trusted({ $in: unseen }) },
    { status: 'PUBLISHED', changedAt: at },
    { session },
  )
  const shownEvent = { ...event, ...published }
  const dates = await Occurrence.find({ eventId: event._id }).session(session).lean<OccurrenceRecord[]>()
  await planEvent(shownEvent, dates, session)
  await settleShifts({ eventId: event._id }, { session, emit, now: at })
  emit({ type: 'event.published', subject: event._id })
  return shownEvent
}
