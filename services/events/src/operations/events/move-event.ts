import { isDeepStrictEqual } from 'node:util'
import type { Context } from '../../context.ts'
import { eventIsCancelled } from '../../errors.ts'
import { Event, type EventRecord } from '../../models/event.ts'
import { Occurrence } from '../../models/occurrence.ts'
import { checkEvent, checkInFuture } from './check-event.ts'
import { findEditableEvent } from './find-editable-event.ts'

export type Move = Partial<Pick<EventRecord, 'startsAt' | 'endsAt' | 'timeZone' | 'venue'>>

/** Gives an event another time or place. A new start without a new end keeps how long it lasts. */
export async function moveEvent(
  id: string,
  move: Move,
  { viewer, now, transact }: Context,
): Promise<EventRecord> {
  return transact(async (session, emit) => {
    const event = await findEditableEvent(id, viewer, session)
    if (event.status === 'CANCELLED') throw eventIsCancelled()
    const startsAt = move.startsAt ?? event.startsAt
    const lasts = event.endsAt.getTime() - event.startsAt.getTime()
    const endsAt = move.endsAt ?? new Date(startsAt.getTime() + lasts)
    const moved = { ...event, ...move, startsAt, endsAt }
    checkEvent(moved)
    checkInFuture(startsAt, now())
    if (isDeepStrictEqual(moved, event)) return event

    // Nobody was told of a draft.
    const isKnown = event.status === 'PUBLISHED'
    moved.revision += Number(isKnown)
    moved.changedAt = now()
    await Event.replaceOne({ _id: id }, moved, { session })
    await Occurrence.updateMany({ eventId: id }, { startsAt, endsAt }, { session })
    if (isKnown) emit({ type: 'event.moved', subject: id })
    return moved
  })
}
