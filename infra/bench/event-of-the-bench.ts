import { type EventRecord, plainEvent } from '@cluster/events/models/event.ts'
import { organisations } from '../seed/ids.ts'

/** A fictitious event of one hour that everybody sees. */
export function eventOfTheBench(given: Pick<EventRecord, '_id' | 'startsAt'>): EventRecord {
  const now = new Date()
  return {
    ...plainEvent,
    title: { fr: 'Concert fictif', en: 'Fictitious concert' },
    description: null,
    status: 'PUBLISHED',
    organiserId: organisations.animators,
    venue: { name: 'Salle imaginaire', address: null, wheelchairAccessible: null },
    timeZone: 'Europe/Paris',
    endsAt: new Date(given.startsAt.getTime() + 3_600_000),
    capacity: 500,
    serviceIds: [],
    revision: 0,
    changedAt: now,
    publishedAt: now,
    ...given,
  }
}
