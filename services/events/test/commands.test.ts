import { anyone, commandsOf, viewers } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import { agendaOf, registrationsOf } from './agenda-of.ts'
import { subgraphUnderTest } from './fixtures.ts'
import { publishedSeries } from './series-fixtures.ts'

const AGENDA = `query ($first: Int) {
  upcomingOccurrences(first: $first) {
    edges { node { startsAt placesLeft event {
      id title organiser { id } services(first: 5) { edges { node { id } } }
    } } }
  }
}`

const as = subgraphUnderTest()
const references = (type: string, ids: string[]) => ids.map(id => ({ __typename: type, id }))

describe('the commands that the database is sent', () => {
  test.each([1, 10, 50])('are two for an agenda of %s', async first => {
    await agendaOf(60, { serviceIds: ['service-a', 'service-b'] })

    const commands = await commandsOf(['events'], async () => {
      const { data } = await as(anyone).run(AGENDA, { first })
      expect(data.upcomingOccurrences.edges).toHaveLength(first)
    })

    expect(commands).toEqual(['events.find', 'events.find'])
  })

  test('are two for many series with their dates from an instant on', async () => {
    const ids = await Promise.all([1, 2, 3].map(async () => (await publishedSeries()).event._id))
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Event {
      series { description continues { id } continuedBy { id } }
      occurrences(from: "2040-02-01T00:00:00Z", first: 100) { edges { node { ownChanges event { title } } } }
    } } }`

    const commands = await commandsOf(['events'], async () => {
      const { data, errors } = await as(anyone).run(query, { r: references('Event', ids) })
      expect(errors).toBeUndefined()
      expect(data._entities[2].occurrences.edges).toHaveLength(5)
    })

    expect(commands).toEqual(['events.find', 'events.aggregate'])
  })

  test('are one for many events that another subgraph refers to', async () => {
    const ids = (await agendaOf(30)).map(({ _id }) => _id)
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Event { title } } }'

    const commands = await commandsOf(['events'], async () => {
      const r = references('Event', [...ids, 'nowhere'])
      const { data, errors } = await as(anyone).run(query, { r })
      expect(errors).toBeUndefined()
      expect(data._entities).toEqual([...ids.map(() => ({ title: 'Repas fictif' })), null])
    })

    expect(commands).toEqual(['events.find'])
  })

  test('are one for the events of many organisations', async () => {
    await agendaOf(5, { organiserId: 'org-a' })
    await agendaOf(1, { organiserId: 'org-b' })
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) {
      ... on Organisation { events(first: 3) { edges { node { title } } pageInfo { hasNextPage } } }
    } }`

    const commands = await commandsOf(['events'], async () => {
      const { data } = await as(anyone).run(query, {
        r: references('Organisation', ['org-a', 'org-b', 'org-c']),
      })
      expect(data._entities.map((o: { events: { edges: unknown[] } }) => o.events.edges.length)).toEqual([
        3, 1, 0,
      ])
      expect(data._entities[0].events.pageInfo.hasNextPage).toBe(true)
    })

    expect(commands).toEqual(['events.aggregate'])
  })

  test('are one for the registrations of many people', async () => {
    const [event] = await agendaOf(1)
    const people = Array.from({ length: 20 }, (_, n) => `person-${n}`)
    await registrationsOf(people.map(personId => ({ eventId: event!._id, personId })))
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) {
      ... on Person { registrations { edges { node { status } } } }
    } }`

    const commands = await commandsOf(['events'], () =>
      as(viewers.STAFF).run(query, { r: references('Person', people) }),
    )

    expect(commands).toEqual(['events.aggregate'])
  })
})
