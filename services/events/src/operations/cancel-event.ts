import type { Context } from '../context.ts'
import { Event, type EventRecord } from '../models/event.ts'
import { Occurrence } from '../models/occurrence.ts'
import { findEditableEvent } from './find-editable-event.ts'

/** Calls an event off for good. */
export async function cancelEvent(id: string, { viewer, transact }: Context): Promise<EventRecord> {
  return transact(async (session, emit) => {
    const event = await findEditableEvent(id, viewer, session)
    if (event.status === 'CANCELLED') return event

    const revision = event.revision + 1
    await Event.updateOne({ _id: id }, { status: 'CANCELLED', revision }, { session })
    await Occurrence.updateMany({ eventId: id }, { status: 'CANCELLED' }, { session })
    // Nobody was told of a draft.
    if (event.status === 'PUBLISHED') emit({ type: 'event.cancelled', subject: id })
    return { ...event, status: 'CANCELLED', revision }
  })
}
