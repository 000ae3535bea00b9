import { closeDatabases, newId } from '@cluster/database'
import type { Subgraph } from '@cluster/subgraph'
import { answersOf } from '@cluster/subgraph/answers'
import { type Asker, asking, testConfig, viewers } from '@cluster/testkit'
import type { Claims, Signed } from '@cluster/viewer'
import { afterAll, beforeAll, beforeEach } from '@jest/globals'
import { buildEvents } from '../src/build.ts'
import { Event, type EventRecord, plainEvent } from '../src/models/event.ts'
import { Occurrence, type OccurrenceRecord } from '../src/models/occurrence.ts'
import { Registration } from '../src/models/registration.ts'
import { Shift } from '../src/models/shift.ts'
import { ShiftPlace } from '../src/models/shift-place.ts'
import { Volunteer } from '../src/models/volunteer.ts'
import { occurrenceOf as dateOf } from '../src/operations/occurrences/occurrence-of.ts'
import { outbox } from '../src/outbox.ts'
import { schedule } from '../src/schedule.ts'

/**
 * The subgraph on a database of the test file's own.
 * @param emptied whether each test finds it empty
 */
export function subgraphUnderTest(emptied = true): (claims: Signed) => Asker {
  let subgraph: Subgraph
  beforeAll(async () => {
    subgraph = await buildEvents(testConfig())
  })
  if (emptied)
    beforeEach(async () => {
      await Promise.all([Event, Occurrence, Registration, schedule.rows].map(model => model.deleteMany()))
      await Promise.all([Shift, ShiftPlace, Volunteer].map(model => model.deleteMany()))
      await Promise.all([outbox.facts, answersOf('events')].map(model => model.deleteMany()))
    })
  afterAll(async () => {
    await subgraph.close()
    await closeDatabases()
  })
  return claims => asking(subgraph)(claims)
}

/** Residents, each another person. */
export const residents = (count: number): Claims[] =>
  Array.from({ length: count }, (_, n) => ({ ...viewers.RESIDENT, personId: `person-resident-${n}` }))

export const refusal = (code: string, field: string | null) => [{ extensions: { code, field } }]

export const inHours = (hours: number): Date => new Date(Date.now() + hours * 3_600_000)

/** A draft of the test animator's organisation in a week, or what is given. */
export function eventLike(given: Partial<EventRecord> = {}): EventRecord {
  return {
    ...plainEvent,
    _id: newId(),
    title: { fr: 'Repas fictif', en: 'Fictitious meal' },
    description: null,
    status: 'DRAFT',
    organiserId: 'org-test',
    venue: { name: 'Place imaginaire', address: null, wheelchairAccessible: null },
    timeZone: 'Europe/Paris',
    startsAt: inHours(7 * 24),
    endsAt: inHours(7 * 24 + 2),
    capacity: null,
    serviceIds: [],
    revision: 0,
    changedAt: new Date(),
    publishedAt: given.status === 'PUBLISHED' ? new Date() : null,
    ...given,
  }
}

export async function draftEvent(given: Partial<EventRecord> = {}): Promise<EventRecord> {
  const event = eventLike(given)
  await Event.create(event)
  await Occurrence.create(dateOf(event))
  return event
}

export const publishedEvent = (given: Partial<EventRecord> = {}): Promise<EventRecord> =>
  draftEvent({ status: 'PUBLISHED', ...given })

export const occurrenceOf = async (eventId: string): Promise<OccurrenceRecord> =>
  (await Occurrence.findOne({ eventId }).lean<OccurrenceRecord>())!

/** What all other services were told, in order. */
export async function facts(): Promise<{ type: string; subject: string }[]> {
  const rows = await outbox.facts.find({ to: 'notifications' }).sort({ _id: 1 }).lean()
  return rows.map(({ type, subject }) => ({ type, subject }))
}
