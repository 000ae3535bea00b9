import { anyone, viewers } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import { agendaOf, registrationsOf } from './agenda-of.ts'
import { inHours, publishedEvent, refusal, subgraphUnderTest } from './fixtures.ts'

const page = 'edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }'
const args = '$first: Int, $after: String'
const given = 'first: $first, after: $after'
const EVENTS = `query (${args}) { list: events(${given}) { ${page} } }`
const UPCOMING = `query (${args}) { list: upcomingOccurrences(${given}) { ${page} } }`
const OF_ORGANISER = `query (${args}) {
  list: events(${given}, filter: { organiserId: "org-test" }) { ${page} }
}`
const nested = (type: string, id: string, field: string) => `query (${args}) {
  _entities(representations: [{ __typename: "${type}", id: "${id}" }]) {
    ... on ${type} { list: ${field}(${given}) { ${page} } }
  }
}`

const as = subgraphUnderTest()
const staff = () => as(viewers.STAFF)

interface Connection {
  edges: { cursor: string; node: { id: string } }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string }
}

async function pageOf(query: string, variables: object): Promise<Connection> {
  const { data, errors } = await staff().run(query, variables as Record<string, unknown>)
  expect(errors).toBeUndefined()
  return data.list ?? data._entities[0].list
}

async function walk(
  query: string,
  between: () => Promise<unknown> = async () => undefined,
): Promise<string[]> {
  const ids: string[] = []
  let after: string | null = null
  do {
    const { edges, pageInfo } = await pageOf(query, { first: 4, after })
    expect(pageInfo.hasPreviousPage).toBe(after !== null)
    expect(pageInfo.startCursor).toBe(edges[0]!.cursor)
    ids.push(...edges.map(({ node }) => node.id))
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    await between()
  } while (after)
  return ids
}

const ofOrganisation = nested('Organisation', 'org-test', 'events')
const ofPerson = nested('Person', 'person-test', 'registrations')
const ofEvent = nested('Event', 'event-test', 'registrations')

describe('a list', () => {
  test.each([
    ['events', EVENTS],
    ['events of an organiser', OF_ORGANISER],
    ['Organisation.events', ofOrganisation],
    ['upcomingOccurrences', UPCOMING],
  ])('%s is walked without gap or double, while others add to it', async (_, query) => {
    const events = await agendaOf(14)
    const before = (await pageOf(query, { first: 100 })).edges.map(({ node }) => node.id)
    const near = () => agendaOf(2, { startsAt: events[7]!.startsAt, endsAt: inHours(9_999) })

    const ids = await walk(query, near)

    expect(before).toHaveLength(14)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter(id => before.includes(id))).toEqual(before)
  })

  test.each([
    ['Person.registrations', ofPerson, (n: number) => ({ eventId: `event-${n}`, personId: 'person-test' })],
    ['Event.registrations', ofEvent, (n: number) => ({ eventId: 'event-test', personId: `person-${n}` })],
  ])('%s is walked without gap or double', async (_, query, pair) => {
    await publishedEvent({ _id: 'event-test' })
    await registrationsOf(Array.from({ length: 11 }, (__, n) => pair(n)))

    const ids = await walk(query)

    expect(ids).toHaveLength(11)
    expect(new Set(ids).size).toBe(11)
  })

  test('of services keeps their order and pages by their ids', async () => {
    const serviceIds = Array.from({ length: 9 }, (_, n) => `service-${9 - n}`)
    await publishedEvent({ _id: 'event-test', serviceIds })

    expect(await walk(nested('Event', 'event-test', 'services'))).toEqual(serviceIds)
  })

  test('shows what is coming by its start, and events the latest first', async () => {
    const events = await agendaOf(9)
    const starts = events.map(({ startsAt }) => startsAt.toISOString())

    const { data } = await as(anyone).run(
      '{ upcomingOccurrences { edges { node { startsAt } } } events { edges { node { startsAt } } } }',
    )

    const shown = (list: { edges: { node: { startsAt: string } }[] }) =>
      list.edges.map(({ node }) => node.startsAt)
    expect(shown(data.upcomingOccurrences)).toEqual(starts)
    expect(shown(data.events)).toEqual(starts.toReversed())
  })

  test('of what is coming keeps to its span of time', async () => {
    const [, , , second] = await agendaOf(9)
    const from = second!.startsAt
    const to = new Date(from.getTime() + 3_600_000)
    const query =
      'query ($from: DateTime, $to: DateTime) { upcomingOccurrences(from: $from, to: $to) { edges { node { id } } } }'

    const span = await as(anyone).run(query, { from, to })
    const empty = await as(anyone).run(query, { from, to: from })

    expect(span.data.upcomingOccurrences.edges).toHaveLength(3)
    expect(empty.errors).toMatchObject(refusal('END_BEFORE_START', 'to'))
  })

  describe.each([
    ['events', EVENTS],
    ['upcomingOccurrences', UPCOMING],
    ['Organisation.events', ofOrganisation],
    ['Person.registrations', ofPerson],
    ['Event.registrations', ofEvent],
    ['Event.occurrences', nested('Event', 'event-test', 'occurrences')],
    ['Event.services', nested('Event', 'event-test', 'services')],
  ])('%s', (_, query) => {
    test.each([0, -1, 101])('refuses first %s', async first => {
      await publishedEvent({ _id: 'event-test' })

      expect((await staff().run(query, { first })).errors).toMatchObject(
        refusal('INVALID_PAGE_SIZE', 'first'),
      )
    })

    const cursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
    test.each([
      ['that is no cursor', 'nonsense'],
      ['that is empty JSON', cursor(null)],
      ['of a list in another order', cursor(['title', 'a', 'b'])],
      ['with an operator in it', cursor(['startsAt', { $gt: '' }, 'b'])],
      ['with an operator as its id', cursor(['startsAt', 1, { $gt: '' }])],
    ])('refuses a cursor %s', async (__, after) => {
      await publishedEvent({ _id: 'event-test', serviceIds: ['service-a'] })

      expect((await staff().run(query, { after })).errors).toMatchObject(refusal('MALFORMED_CURSOR', 'after'))
    })
  })
})
