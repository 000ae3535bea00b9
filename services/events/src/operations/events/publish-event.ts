import { trusted } from '@cluster/database'
import type { Context } from '../../context.ts'
import { eventIsCancelled } from '../../errors.ts'
import { Event, type EventRecord } from '../../models/event.ts'
import { Occurrence } from '../../models/occurrence.ts'
import { lastStartOf } from '../series/materialise-series.ts'
import { checkInFuture } from './check-event.ts'
import { findEditableEvent } from './find-editable-event.ts'

/** Shows a draft to everybody. */
export async function publishEvent(id: string, { viewer, now, transact }: Context): Promise<EventRecord> {
  return transact(async (session, emit) => {
    const event = await findEditableEvent(id, viewer, session)
    if (event.status === 'CANCELLED') throw eventIsCancelled()
    if (event.status === 'PUBLISHED') return event
    checkInFuture(lastStartOf(event), now())

    const published = { status: 'PUBLISHED', publishedAt: now(), changedAt: now() } as const
    await Event.updateOne({ _id: id }, published, { session })
    // A date that was called off before stays so.
    const open = { eventId: id, status: trusted({ $ne: 'CANCELLED' as const }) }
    await Occurrence.updateMany(open, { status: 'PUBLISHED' }, { session })
    emit({ type: 'event.published', subject: id })
    return { ...event, ...published }
  })
}
