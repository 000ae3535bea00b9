import { newId } from '@cluster/database'
import type { Context } from '../../context.ts'
import { notYourOrganisation } from '../../errors.ts'
import { Event, type EventRecord } from '../../models/event.ts'
import { Occurrence } from '../../models/occurrence.ts'
import { checkEvent, checkInFuture } from './check-event.ts'

export type NewEvent = Omit<EventRecord, '_id' | 'status' | 'revision' | 'publishedAt'>

/** Makes a draft and its one occurrence. */
export async function createEvent(input: NewEvent, { viewer, now, transact }: Context): Promise<EventRecord> {
  // Whether any other organisation exists is not known here, so not even staff may name one.
  if (!viewer.organisationIds.includes(input.organiserId)) throw notYourOrganisation()
  checkEvent(input)
  checkInFuture(input.startsAt, now())

  const event: EventRecord = { ...input, _id: newId(), status: 'DRAFT', revision: 0, publishedAt: null }
  return transact(async session => {
    await Event.insertMany([event], { session })
    await Occurrence.insertMany([firstOccurrence(event)], { session })
    return event
  })
}

export function firstOccurrence({ _id, organiserId, status, startsAt, endsAt, capacity }: EventRecord) {
  return { _id: newId(), eventId: _id, organiserId, status, startsAt, endsAt, capacity, taken: 0 }
}
