import { newId } from '@cluster/database'
import { Event, type EventRecord } from '../src/models/event.ts'
import { Occurrence } from '../src/models/occurrence.ts'
import { Registration } from '../src/models/registration.ts'
import { occurrenceOf as dateOf } from '../src/operations/occurrences/occurrence-of.ts'
import { eventLike, inHours } from './fixtures.ts'

/** Many events at once, an hour apart and three at each instant, so that lists have ties. */
export async function agendaOf(count: number, given: Partial<EventRecord> = {}): Promise<EventRecord[]> {
  const start = inHours(24)
  const events = Array.from({ length: count }, (_, n) => {
    const startsAt = new Date(start.getTime() + Math.floor(n / 3) * 3_600_000)
    const endsAt = new Date(startsAt.getTime() + 1)
    return eventLike({ status: 'PUBLISHED', startsAt, endsAt, ...given })
  })
  await Event.insertMany(events)
  await Occurrence.insertMany(events.map(event => dateOf(event)))
  return events
}

/** Confirmed registrations of distinct people for one event, or of one person for distinct events. */
export async function registrationsOf(
  pairs: { eventId: string; personId: string; occurrenceId?: string }[],
): Promise<void> {
  await Registration.insertMany(
    pairs.map(({ eventId, personId, occurrenceId = `occurrence-of-${eventId}` }, n) => ({
      _id: newId(),
      eventId,
      occurrenceId,
      personId,
      status: 'CONFIRMED',
      changedAt: new Date(1_700_000_000_000 + Math.floor(n / 3)),
      revision: 0,
    })),
  )
}
