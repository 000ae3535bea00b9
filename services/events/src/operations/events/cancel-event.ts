import type { Context } from '../../context.ts'
import { Event, type EventRecord } from '../../models/event.ts'
import { Occurrence } from '../../models/occurrence.ts'
import { settleShifts } from '../volunteers/settle-shifts.ts'
import { findEditableEvent } from './find-editable-event.ts'

/** Calls an event off for good. */
export async function cancelEvent(id: string, { viewer, now, transact }: Context): Promise<EventRecord> {
  return transact(async (session, emit) => {
    const event = await findEditableEvent(id, viewer, session)
    if (event.status === 'CANCELLED') return event

    // Nobody was told of a draft.
    const isKnown = event.status === 'PUBLISHED'
    const cancelled = { status: 'CANCELLED', revision: event.revision + Number(isKnown) } as const
    await Event.updateOne({ _id: id }, cancelled, { session })
    await Occurrence.updateMany({ eventId: id }, { status: 'CANCELLED' }, { session })
    await settleShifts({ eventId: id }, { session, emit, now: now() })
    if (isKnown) emit({ type: 'event.cancelled', subject: id })
    return { ...event, ...cancelled }
  })
}
