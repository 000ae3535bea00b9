import type { Context } from '../../context.ts'
import { eventIsCancelled } from '../../errors.ts'
import { type EventRecord, shown } from '../../models/event.ts'
import { lastStartOf } from '../series/materialise-series.ts'
import { checkInFuture } from './check-event.ts'
import { findEditableEvent } from './find-editable-event.ts'
import { showEvent } from './show-event.ts'

/** Shows a draft to everybody, whenever it was to be. */
export async function publishEvent(id: string, { viewer, now, transact }: Context): Promise<EventRecord> {
  return transact(async (session, emit) => {
    const event = await findEditableEvent(id, viewer, session)
    if (event.status === 'CANCELLED') throw eventIsCancelled()
    if (shown.includes(event.status)) return event
    checkInFuture(lastStartOf(event), now())
    return showEvent(event, { at: now(), session, emit })
  })
}
