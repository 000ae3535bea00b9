import { trusted } from '@cluster/database'
import type { Context } from '../../context.ts'
import { Event, type EventRecord, shown } from '../../models/event.ts'
import { Occurrence, type OccurrenceRecord } from '../../models/occurrence.ts'
import { planEvent } from '../schedule/plan-event.ts'
import { settleShifts } from '../volunteers/settle-shifts.ts'
import type { Step } from '../waitlist/step.ts'
import { findEditableEvent } from './find-editable-event.ts'

/** Calls an event off for good. */
export async function cancelEvent(id: string, { viewer, now, transact }: Context): Promise<EventRecord> {
  return transact(async (session, emit) => {
    const event = await findEditableEvent(id, viewer, session)
    return event.status === 'CANCELLED' ? event : callOff(event, { session, emit, now: now() })
  })
}

/** Calls off an event that is not yet, with its dates to come, and tells those who knew of it. */
export async function callOff(event: EventRecord, step: Step): Promise<EventRecord> {
  const { session, emit, now } = step
  const { _id: id } = event
  // Nobody was told of a draft.
  const isKnown = shown.includes(event.status)
  const cancelled = {
    status: 'CANCELLED',
    publishAt: null,
    revision: event.revision + Number(isKnown),
    changedAt: now,
  } as const
  await Event.updateOne({ _id: id }, cancelled, { session })
  const off = { status: 'CANCELLED', changedAt: now } as const
  const filter = datesToCome(event, now)
  const dates = await Occurrence.find(filter).session(session).lean<OccurrenceRecord[]>()
  await Occurrence.updateMany(filter, off, { session })
  await planEvent(
    { ...event, ...cancelled },
    dates.map(date => ({ ...date, ...off })),
    session,
  )
  await settleShifts({ eventId: id }, step)
  if (isKnown) emit({ type: 'event.cancelled', subject: id })
  return { ...event, ...cancelled }
}

// Of a series the dates that were held stay as they were; and what was called off before keeps when it was.
function datesToCome({ _id, series }: EventRecord, now: Date): object {
  const open = { eventId: _id, status: trusted({ $nin: ['CANCELLED', 'DONE'] }) }
  return series ? { ...open, startsAt: trusted({ $gt: now }) } : open
}
