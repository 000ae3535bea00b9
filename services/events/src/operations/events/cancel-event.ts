import type { Context } from '../../context.ts'
import { Event, type EventRecord } from '../../models/event.ts'
import { Occurrence } from '../../models/occurrence.ts'
import { findEditableEvent } from './find-editable-event.ts'

/** Calls an event off for good. */
export async function cancelEvent(id: string, { viewer, now, transact }: Context): Promise<EventRecord> {
  return transact(async (session, emit) => {
    const event = await findEditableEvent(id, viewer, session)
    if (event.status === 'CANCELLED') return event

    // Nobody was told of a draft.
    const isKnown = event.status === 'PUBLISHED'
    const revision = event.revision + Number(isKnown)
    const cancelled = { status: 'CANCELLED', revision, changedAt: now() } as const
    await Event.updateOne({ _id: id }, cancelled, { session })
    await Occurrence.updateMany({ eventId: id }, { status: 'CANCELLED' }, { session })
    if (isKnown) emit({ type: 'event.cancelled', subject: id })
    return { ...event, ...cancelled }
  })
}
