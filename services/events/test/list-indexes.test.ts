import { trusted } from '@cluster/database'
import { plansOf, viewers } from '@cluster/testkit'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { Registration } from '../src/models/registration.ts'
import { entryId, WaitlistEntry } from '../src/models/waitlist-entry.ts'
import { agendaOf, registrationsOf } from './agenda-of.ts'
import { inHours, subgraphUnderTest } from './fixtures.ts'
import { shiftsAmongOthers } from './helping.ts'
import { publishedSeries } from './series-fixtures.ts'

const entity = (type: string, id: string, field: string, more = '') =>
  `query ($after: String) { _entities(representations: [{ __typename: "${type}", id: "${id}" }]) {
    ... on ${type} { list: ${field}(first: 2, after: $after${more}) { pageInfo { endCursor } } } } }`
const root = (field: string, more = '') =>
  `query ($after: String) { list: ${field}(first: 2, after: $after${more}) { pageInfo { endCursor } } }`
/** A list of what is found by its id: `occurrence-test`, say. */
const of = (type: string, field: string) =>
  `query ($after: String) { parent: ${type}(id: "${type}-test") {
    list: ${field}(first: 2, after: $after) { pageInfo { endCursor } } } }`

const as = subgraphUnderTest(false)

// Among ten times as many of others: an index without the parent would read through all of those.
beforeAll(async () => {
  const others = Array.from({ length: 10 }, (_, n) => n)
  // Theirs come first and last, so that an index in the order of all is of no use to a filter.
  const theirs = () =>
    Promise.all(others.map(n => agendaOf(40, { organiserId: `org-other-${n}`, audience: 'MEMBERS' })))
  await theirs()
  await agendaOf(40)
  await agendaOf(40, { status: 'DRAFT' })
  await theirs()
  await agendaOf(1, { _id: 'event-test' })
  await publishedSeries({ _id: 'event-series' })
  const pairs = Array.from({ length: 40 }, (_, n) => [
    { eventId: 'event-test', occurrenceId: 'occurrence-test', personId: `person-${n}` },
    { eventId: `event-${n}`, personId: 'person-test' },
    ...others.map(other => ({ eventId: `event-${n}-${other}`, personId: `person-${n}-${other}` })),
  ])
  await registrationsOf(pairs.flat())
  const given = Array.from({ length: 20 }, (_, n) => `event-${n * 2}`)
  await Registration.updateMany(
    { personId: 'person-test', eventId: trusted({ $in: given }) },
    { status: 'CANCELLED' },
  )
  const dates = ['occurrence-test', ...others.map(n => `occurrence-${n}`)]
  await WaitlistEntry.insertMany(dates.flatMap(entriesOf))
  await shiftsAmongOthers()
})

const entriesOf = (occurrenceId: string) =>
  Array.from({ length: 40 }, (_, n) => ({
    _id: entryId(occurrenceId, n),
    occurrenceId,
    queueNumber: n,
    step: 'JOINED' as const,
    partySize: 1,
    at: new Date(),
  }))

describe('every list reads an index in its order', () => {
  test.each([
    ['events', root('events'), 'status_1_startsAt_-1__id_-1'],
    ['events in a state', root('events', ', filter: { status: DRAFT }'), 'status_1_startsAt_-1__id_-1'],
    [
      'events of an organiser',
      root('events', ', filter: { organiserId: "org-test" }'),
      'organiserId_1_status_1_startsAt_-1__id_-1',
    ],
    ['upcomingOccurrences', root('upcomingOccurrences'), 'status_1_startsAt_1__id_1'],
    [
      'upcomingOccurrences of a span',
      root('upcomingOccurrences', `, to: "${inHours(9_000).toISOString()}"`),
      'status_1_startsAt_1__id_1',
    ],
    [
      'upcomingOccurrences of an organiser',
      root('upcomingOccurrences', ', filter: { organiserId: "org-test" }'),
      'organiserId_1_status_1_startsAt_1__id_1',
    ],
    [
      'upcomingOccurrences for a group',
      root('upcomingOccurrences', ', filter: { audience: RESIDENTS }'),
      'audience_1_status_1_startsAt_1__id_1',
    ],
    [
      'Organisation.events',
      entity('Organisation', 'org-test', 'events'),
      'organiserId_1_status_1_startsAt_-1__id_-1',
    ],
    ['Event.occurrences', entity('Event', 'event-test', 'occurrences'), 'eventId_1_startsAt_1__id_1'],
    [
      'Event.occurrences from an instant',
      entity('Event', 'event-series', 'occurrences', `, from: "${new Date().toISOString()}"`),
      'eventId_1_startsAt_1__id_1',
    ],
    ['Event.registrations', entity('Event', 'event-test', 'registrations'), 'eventId_1__id_1'],
    [
      'Person.registrations',
      entity('Person', 'person-test', 'registrations'),
      'personId_1_changedAt_-1__id_-1',
    ],
    [
      'Person.registrations in a state',
      entity('Person', 'person-test', 'registrations', ', status: CONFIRMED'),
      'personId_1_status_1_changedAt_-1__id_-1',
    ],
    ['waitlistLog', root('waitlistLog', ', occurrenceId: "occurrence-test"'), '_id_'],
    ['openShifts', root('openShifts'), 'status_1_hasRoom_1_startsAt_1__id_1'],
    ['Occurrence.registrations', of('occurrence', 'registrations'), 'occurrenceId_1__id_1'],
    ['Occurrence.shifts', of('occurrence', 'shifts'), 'occurrenceId_1_startsAt_1__id_1'],
    ['Shift.volunteers', of('shift', 'volunteers'), 'shiftId_1__id_1'],
    ['Person.shifts', entity('Person', 'person-test', 'shifts'), 'personId_1_startsAt_-1__id_-1'],
  ])('%s', async (_, query, index) => {
    let after: string | null = null
    const turnPage = async () => {
      const { data, errors } = await as(viewers.STAFF).run(query, { after })
      expect(errors).toBeUndefined()
      after = (data.list ?? (data.parent ?? data._entities[0]).list).pageInfo.endCursor
    }

    const first = await plansOf('events', turnPage)
    expect(after).not.toBeNull()
    const second = await plansOf('events', turnPage)

    for (const { indexes } of [first.at(-1)!, second.at(-1)!]) expect(indexes).toEqual([index])
    for (const { stages } of [...first, ...second]) {
      expect(stages).toContain('IXSCAN')
      expect(stages).not.toContain('COLLSCAN')
      expect(stages).not.toContain('SORT')
    }
  })
})
