import { Event, type EventRecord, plainEvent } from '@cluster/events/models/event.ts'
import { Occurrence, type OccurrenceRecord } from '@cluster/events/models/occurrence.ts'
import {
  plainRegistration,
  Registration,
  type RegistrationRecord,
} from '@cluster/events/models/registration.ts'
import { occurrenceOf as dateOf } from '@cluster/events/operations/occurrences/occurrence-of.ts'
import { expandSeries } from '@cluster/events/operations/series/expand.ts'
import { asSeries } from '@cluster/events/operations/series/series-from.ts'
import { type Attended, neighbourhood, type Planned } from './events-of-the-quarter.ts'
import { fictitious, perScale } from './ids.ts'
import type { SeedCollection } from './seed-collection.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs
// Each collection may be asked with a clock some seconds on: a day is the same for all.
export const dayOf = (now: Date): number => Math.floor(now.getTime() / dayMs) * dayMs

/** What is planned, on days from today; the hour is that of Greenwich, one or two before that of Lille. */
export function eventFrom(planned: Planned, today: number): EventRecord {
  const { id, days, hour, lasts, venue, rule, status = 'PUBLISHED' } = planned
  const { title, description, organiserId, capacity, serviceIds } = planned
  const startsAt = today + days * dayMs + hour * hourMs
  const firstShown = new Date(Math.min(today, startsAt - 30 * dayMs))
  const event: EventRecord = {
    ...plainEvent,
    _id: id,
    title,
    description,
    status,
    organiserId,
    venue: { name: venue, address: null, wheelchairAccessible: null },
    timeZone: 'Europe/Paris',
    startsAt: new Date(startsAt),
    endsAt: new Date(startsAt + lasts * hourMs),
    capacity,
    serviceIds,
    revision: 0,
    publishedAt: status === 'PUBLISHED' ? firstShown : null,
    changedAt: firstShown,
  }
  return rule ? asSeries(event, { rule, additions: [], exceptions: [] }) : event
}

function occurrenceOf(event: EventRecord, _id: string, taken: number): OccurrenceRecord {
  return dateOf(event, { _id, taken })
}

/** The dates of an event: those who come, come to the first. */
function occurrencesOf(planned: Attended, today: number): OccurrenceRecord[] {
  const event = eventFrom(planned, today)
  const { series, timeZone, startsAt, endsAt } = event
  const first = occurrenceOf(event, occurrenceIdOf(planned), planned.attendees.length)
  if (!series) return [first]
  const lasts = endsAt.getTime() - startsAt.getTime()
  return expandSeries(series, timeZone).dates.map(({ local: recurrenceId, at }, n) => {
    const date = { recurrenceId, startsAt: at, endsAt: new Date(at.getTime() + lasts) }
    return n === 0 ? { ...first, recurrenceId } : dateOf(event, { _id: `${first._id}-${n + 1}`, ...date })
  })
}

function registrationFor(
  { startsAt }: Pick<EventRecord, 'startsAt'>,
  today: number,
  given: Omit<RegistrationRecord, 'changedAt' | 'revision' | 'appId' | keyof typeof plainRegistration>,
): RegistrationRecord {
  const changedAt = new Date(Math.min(today, startsAt.getTime() - dayMs))
  return {
    ...plainRegistration,
    ...given,
    changedAt,
    revision: given.status === 'CONFIRMED' ? 0 : 1,
    appId: null,
  }
}

const nameOf = (planned: Planned): string => planned.id.replace('event-', '')
export const occurrenceIdOf = (planned: Planned): string => `occurrence-${nameOf(planned)}`

function registrationsOf(planned: Attended, today: number): RegistrationRecord[] {
  const event = eventFrom(planned, today)
  return planned.attendees.map(personId =>
    registrationFor(event, today, {
      _id: `registration-${nameOf(planned)}-${personId}`,
      eventId: event._id,
      occurrenceId: occurrenceIdOf(planned),
      personId,
      status: 'CONFIRMED',
    }),
  )
}

const comers = perScale.registrations / perScale.events
/** One in ten gives the place back. */
const isCancelled = (nth: number): boolean => nth % 10 === 9
const takenOf = Array.from({ length: comers }, (_, nth) => nth).filter(nth => !isCancelled(nth)).length

/** Even ones in the coming year, odd ones in the past one, spread evenly whatever their number. */
function fictitiousEvent(n: number, scale: number, today: number): EventRecord {
  const pair = Math.floor(n / 2)
  const days = 1 + Math.floor(((pair * 0.618033988749895) % 1) * 364)
  const serviceOf = (k: number) => fictitious.service((n * 3 + k) % (scale * perScale.services))
  return eventFrom(
    {
      id: fictitious.event(n),
      days: n % 2 === 0 ? days : -days,
      hour: 7 + (pair % 12),
      lasts: 1 + (n % 3),
      organiserId: fictitious.organisation(n % (scale * perScale.organisations)),
      title: { fr: `Événement fictif ${n}`, en: `Fictitious event ${n}` },
      description: {
        fr: 'Un événement inventé pour essayer.',
        en: 'An event made up for trying things out.',
      },
      venue: `Salle fictive ${n % 50}`,
      capacity: n % 4 === 0 ? null : 20,
      serviceIds: Array.from({ length: n % 4 }, (_, k) => serviceOf(k)),
    },
    today,
  )
}

function* count(end: number): Iterable<number> {
  for (let n = 0; n < end; n += 1) yield n
}

function* fictitiousEvents(scale: number, now: Date): Iterable<EventRecord> {
  for (const n of count(scale * perScale.events)) yield fictitiousEvent(n, scale, dayOf(now))
}

function* fictitiousOccurrences(scale: number, now: Date): Iterable<OccurrenceRecord> {
  for (const n of count(scale * perScale.events)) {
    yield occurrenceOf(fictitiousEvent(n, scale, dayOf(now)), fictitious.occurrence(n), takenOf)
  }
}

/** Ten a event, of people who follow each other: so nobody comes twice to one. */
function* fictitiousRegistrations(scale: number, now: Date): Iterable<RegistrationRecord> {
  for (const event of count(scale * perScale.events)) {
    const { startsAt } = fictitiousEvent(event, scale, dayOf(now))
    for (const nth of count(comers)) {
      const n = event * comers + nth
      yield registrationFor({ startsAt }, dayOf(now), {
        _id: fictitious.registration(n),
        eventId: fictitious.event(event),
        occurrenceId: fictitious.occurrence(event),
        personId: fictitious.person(n % (scale * perScale.people)),
        status: isCancelled(nth) ? 'CANCELLED' : 'CONFIRMED',
      })
    }
  }
}

export const eventsSeed: SeedCollection[] = [
  {
    model: Event,
    documents: now => neighbourhood.map(planned => eventFrom(planned, dayOf(now))),
    fictitious: fictitiousEvents,
  },
  {
    model: Occurrence,
    documents: now => neighbourhood.flatMap(planned => occurrencesOf(planned, dayOf(now))),
    fictitious: fictitiousOccurrences,
  },
  {
    model: Registration,
    documents: now => neighbourhood.flatMap(planned => registrationsOf(planned, dayOf(now))),
    fictitious: fictitiousRegistrations,
  },
]
