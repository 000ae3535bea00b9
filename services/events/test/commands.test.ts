import { anyone, commandsOf, plansOf, viewers } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import { agendaOf, registrationsOf } from './agenda-of.ts'
import { publishedEvent, residents, subgraphUnderTest } from './fixtures.ts'
import { publishedSeries } from './series-fixtures.ts'
import { desk } from './waitlist-fixtures.ts'

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

  test('are one for the ranks of a page of those who wait, each from the index alone', async () => {
    const { _id: eventId } = await publishedEvent({ capacity: 1 })
    const { register } = desk(as)
    const waiting = residents(30)
    await Promise.all(waiting.map(person => register(person, { eventId })))
    const query = `query ($id: ID!) { event(id: $id) {
      registrations(first: 100) { edges { node { rank } } }
    } }`
    const ask = async () => {
      const { data } = await as(viewers.STAFF).run(query, { id: eventId })
      const ranks = data.event.registrations.edges.map(({ node }: { node: { rank: number } }) => node.rank)
      expect(ranks.toSorted((a: number, b: number) => a - b)).toEqual([
        null,
        ...waiting.slice(1).map((_, n) => n + 1),
      ])
    }

    expect(await commandsOf(['events'], ask)).toEqual(['events.find', 'events.aggregate', 'events.aggregate'])
    const plans = await plansOf('events', ask)
    expect(plans.at(-1)!.indexes).toEqual(['_id_', 'occurrenceId_1_status_1_queueNumber_1'])
    for (const { stages } of plans) expect(stages).not.toContain('COLLSCAN')
  })

  test('are as many for a hundred who register at once as for two, the first of whom comes alone', async () => {
    const { register } = desk(as)
    const commandsFor = async (count: number) => {
      const { _id: eventId } = await publishedEvent({ capacity: 1 })
      return commandsOf(['events'], () =>
        Promise.all(residents(count).map(person => register(person, { eventId }))),
      )
    }

    const two = await commandsFor(2)

    // The event, the date, who is there already; the places, the log, the registrations, the facts.
    expect(two.length).toBeLessThanOrEqual(14)
    expect((await commandsFor(100)).length).toBeLessThanOrEqual(14)
  })
})
