import { trusted } from '@cluster/database'
import type { Context } from '../../context.ts'
import {
  eventIsCancelled,
  eventIsPublished,
  publicationAfterStart,
  publicationInThePast,
} from '../../errors.ts'
import { Event, type EventRecord, shown, unseen } from '../../models/event.ts'
import { Occurrence } from '../../models/occurrence.ts'
import { findEditableEvent } from '../events/find-editable-event.ts'
import { planEvent } from './plan-event.ts'

/** Plans when a draft is published, or else; null makes it a draft again. */
export async function scheduleEvent(
  id: string,
  publishAt: Date | null,
  { viewer, now, transact }: Context,
): Promise<EventRecord> {
  return transact(async session => {
    const event = await findEditableEvent(id, viewer, session)
    if (event.status === 'CANCELLED') throw eventIsCancelled()
    if (shown.includes(event.status)) throw eventIsPublished()
    if (Number(publishAt) === Number(event.publishAt)) return event
    if (publishAt && publishAt <= now()) throw publicationInThePast()
    checkBeforeStart({ ...event, publishAt }, 'publishAt')
    return putStatus(event, publishAt, session)
  })
}

/** @throws DomainError PUBLICATION_AFTER_START where an event would be published when it has begun already */
export function checkBeforeStart(
  { publishAt, startsAt }: Pick<EventRecord, 'publishAt' | 'startsAt'>,
  field: 'publishAt' | 'startsAt',
): void {
  if (publishAt && publishAt >= startsAt) throw publicationAfterStart(field)
}

/** Writes when a draft is published, if at all. */
export async function putStatus(
  event: EventRecord,
  publishAt: Date | null,
  session: Parameters<typeof planEvent>[2],
): Promise<EventRecord> {
  const planned = { status: publishAt ? 'SCHEDULED' : 'DRAFT', publishAt } as const
  await Event.updateOne({ _id: event._id }, planned, { session })
  await Occurrence.updateMany(
    { eventId: event._id, status: trusted({ $in: unseen }) },
    { status: planned.status },
    { session },
  )
  const scheduled = { ...event, ...planned }
  await planEvent(scheduled, [], session)
  return scheduled
}
