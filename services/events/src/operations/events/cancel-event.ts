import type { Context } from '../../context.ts'
import { Event, type EventRecord, shown } from '../../models/event.ts'
import { Occurrence } from '../../models/occurrence.ts'
import { planEvent } from '../schedule/plan-event.ts'
import { findEditableEvent } from './find-editable-event.ts'

/** Calls an event off for good. */
export async function cancelEvent(id: string, { viewer, transact }: Context): Promise<EventRecord> {
  return transact(async (session, emit) => {
    const event = await findEditableEvent(id, viewer, session)
    if (event.status === 'CANCELLED') return event

    // Nobody was told of a draft.
    const isKnown = shown.includes(event.status)
    const revision = event.revision + Number(isKnown)
    const cancelled = { status: 'CANCELLED', publishAt: null, revision } as const
    await Event.updateOne({ _id: id }, cancelled, { session })
    await Occurrence.updateMany({ eventId: id }, { status: 'CANCELLED' }, { session })
    // What was planned of its dates finds them called off.
    await planEvent({ ...event, ...cancelled }, [], session)
    if (isKnown) emit({ type: 'event.cancelled', subject: id })
    return { ...event, ...cancelled }
  })
}
