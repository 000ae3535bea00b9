import { isDeepStrictEqual } from 'node:util'
import type { Context } from '../../context.ts'
import { eventIsASeries, eventIsCancelled } from '../../errors.ts'
import { Event, type EventRecord, shown } from '../../models/event.ts'
import { Occurrence, type OccurrenceRecord } from '../../models/occurrence.ts'
import { timesOf, venueKeyOf } from '../occurrences/occurrence-of.ts'
import { planEvent } from '../schedule/plan-event.ts'
import { checkBeforeStart } from '../schedule/schedule-event.ts'
import { settleShifts } from '../volunteers/settle-shifts.ts'
import { checkEvent, checkInFuture } from './check-event.ts'
import { findEditableEvent } from './find-editable-event.ts'

export type Move = Partial<Pick<EventRecord, 'startsAt' | 'endsAt' | 'timeZone' | 'venue'>>

/** Gives an event that is held once another time or place. A new start without a new end keeps how long it lasts. */
export async function moveEvent(
  id: string,
  move: Move,
  { viewer, now, transact }: Context,
): Promise<EventRecord> {
  return transact(async (session, emit) => {
    const event = await findEditableEvent(id, viewer, session)
    if (event.status === 'CANCELLED') throw eventIsCancelled()
    if (event.series) throw eventIsASeries()
    const startsAt = move.startsAt ?? event.startsAt
    const lasts = event.endsAt.getTime() - event.startsAt.getTime()
    const endsAt = move.endsAt ?? new Date(startsAt.getTime() + lasts)
    const moved = { ...event, ...move, startsAt, endsAt }
    checkEvent(moved)
    checkInFuture(startsAt, now())
    checkBeforeStart(moved, 'startsAt')
    if (isDeepStrictEqual(moved, event)) return event

    // Nobody was told of a draft.
    const isKnown = shown.includes(event.status)
    moved.changedAt = now()
    if (isKnown)
      Object.assign(moved, { status: 'PUBLISHED', revision: event.revision + 1, movedAt: moved.changedAt })
    await Event.replaceOne({ _id: id }, moved, { session })
    const place = { venueKey: venueKeyOf(moved.venue), changedAt: moved.changedAt }
    await Occurrence.updateMany(
      { eventId: id },
      { startsAt, endsAt, ...place, ...timesOf(moved, startsAt) },
      { session },
    )
    // What was over is held once more.
    await Occurrence.updateMany({ eventId: id, status: 'DONE' }, { status: 'PUBLISHED' }, { session })
    const dates = await Occurrence.find({ eventId: id }).session(session).lean<OccurrenceRecord[]>()
    await planEvent(moved, dates, session)
    await settleShifts({ eventId: id }, { session, emit, now: now() })
    if (isKnown) emit({ type: 'event.moved', subject: id })
    return moved
  })
}
