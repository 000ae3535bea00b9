import { trusted } from '@cluster/database'
import type { Emit, Follow } from '@cluster/jobs'
import type { ClientSession } from 'mongoose'
import { Event, type EventRecord, shown, unseen } from '../../models/event.ts'
import { Occurrence, type OccurrenceRecord } from '../../models/occurrence.ts'
import { schedule } from '../../schedule.ts'
import { showEvent } from '../events/show-event.ts'
import { materialiseSeries, nextMaterialisation } from '../series/materialise-series.ts'
import { earliest } from './next-instants.ts'
import { plannedForDates } from './plan-event.ts'
import { putStatus } from './schedule-event.ts'

interface Step {
  at: Date
  session: ClientSession
  emit: Emit
}

/** Publishes an event when its time has come, makes the dates of a series, and notes when all of them are over. */
export const followEvent: Follow = (id, at, transact) =>
  transact(async (session, emit) => {
    const event = await Event.findById(id).session(session).lean<EventRecord>()
    const step = { at, session, emit }
    if (event?.status === 'SCHEDULED') return publishInTime(event, step)
    return event && shown.includes(event.status) ? goOn(event, step) : null
  })

async function publishInTime(event: EventRecord, { at, session, emit }: Step): Promise<Date | null> {
  const { publishAt } = event
  if (publishAt && publishAt > at) return publishAt
  const ofEvent = { eventId: event._id, status: trusted({ $in: unseen }) }
  const toCome = await Occurrence.exists({ ...ofEvent, startsAt: trusted({ $gt: at }) }).session(session)
  if (toCome) await showEvent(event, { at, session, emit })
  // Too late: nobody could come to it any more. Who made it sees a draft.
  else await putStatus(event, null, session)
  // Both have planned what comes next.
  return null
}

/** Makes the dates of a series that are due to be rows, and ends it once all of its dates are over. */
async function goOn(event: EventRecord, { at, session, emit }: Step): Promise<Date | null> {
  const more = await makeDates(event, { at, session })
  const endsAt = (await lastEndOf(event, session)) ?? event.endsAt
  const status = endsAt <= at && more === null ? 'DONE' : 'PUBLISHED'
  if (status !== event.status) {
    await Event.updateOne({ _id: event._id }, { status }, { session })
    if (status === 'DONE') emit({ type: 'event.done', subject: event._id })
  }
  return earliest([...(endsAt > at ? [endsAt] : []), ...(more ? [more] : [])])
}

/** @returns when more are to be made: in the past where these were not all */
async function makeDates(
  event: EventRecord,
  { at, session }: Pick<Step, 'at' | 'session'>,
): Promise<Date | null> {
  const due = nextMaterialisation(event)
  if (!due || due > at) return due
  const { event: after, occurrences, next } = await materialiseSeries(event, { session, now: at })
  await schedule.plan(plannedForDates(after, occurrences), session)
  return next
}

async function lastEndOf({ _id }: EventRecord, session: ClientSession): Promise<Date | null> {
  const last = await Occurrence.findOne({ eventId: _id, status: trusted({ $in: shown }) })
    .sort({ endsAt: -1 })
    .select('endsAt')
    .session(session)
    .lean<Pick<OccurrenceRecord, 'endsAt'>>()
  return last?.endsAt ?? null
}
