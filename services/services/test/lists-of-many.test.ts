import { commandsOf, middayIn, subgraphUnderTest, viewers } from '@cluster/testkit'
import { beforeAll, expect, test } from '@jest/globals'
import { buildServices } from '../src/build.ts'
import { basketsOf } from './basket-fixtures.ts'
import { book, bookableService, day, resident } from './booking-fixtures.ts'

const as = subgraphUnderTest(buildServices)
const staff = as(viewers.STAFF)
const { openCycle, order } = basketsOf(as)

const month = middayIn(0).toISOString().slice(0, 7)
const span = { from: middayIn(0), to: new Date(middayIn(0).getTime() + 3 * day) }

/** Three services at three places, each booked once; three cycles, each with an order. */
let stored: Record<'Service' | 'ServicePoint' | 'Organisation', string[]>
beforeAll(async () => {
  const places = [await bookableService(), await bookableService(), await bookableService()]
  for (const [n, at] of places.entries()) await book(as(resident(n)), { ...at, startsAt: middayIn(2) })
  for (let n = 0; n < 3; n++) await order(n, await openCycle({}, { title: { fr: `Panier fictif ${n}` } }))
  stored = {
    Service: places.map(({ serviceId }) => serviceId),
    ServicePoint: places.map(({ servicePointId }) => servicePointId),
    Organisation: ['org-test', 'org-b', 'org-none'],
  }
})

interface Shown {
  edges?: unknown[]
  lines?: unknown[]
}

test.each([
  ['Service', 'bookings(from: $from, to: $to) { edges { node { id } } }', ['aggregate'], [1, 1, 1]],
  ['ServicePoint', 'bookings(from: $from, to: $to) { edges { node { id } } }', ['aggregate'], [1, 1, 1]],
  [
    'Organisation',
    'conciergeStatement(kind: PROVIDER, month: $month) { charged lines { amount } }',
    ['find'],
    [3, 0, 0],
  ],
  [
    'Organisation',
    'conciergeStatement(kind: COMPANY, month: $month) { charged lines { amount } }',
    ['find', 'find'],
    [0, 0, 0],
  ],
] as const)('of many parents, %s.%s takes the commands of one', async (type, field, commands, lengths) => {
  const ids = stored[type]
  const r = ids.map(id => ({ __typename: type, id }))
  const uses = ['from', 'to', 'month'].filter(name => field.includes(`$${name}`))
  const query = `query ($r: [_Any!]!, ${uses.map(name => `$${name}: ${name === 'month' ? 'String' : 'DateTime'}!`).join(', ')}) {
    _entities(representations: $r) { __typename ... on ${type} { ${field} } } }`
  let found: Record<string, unknown>[] = []
  const sent = await commandsOf(['services'], async () => {
    const { data, errors } = await staff.run(query, { r, ...span, month })
    expect(errors).toBeUndefined()
    found = data._entities
  })

  // One more reads the parents themselves, where they are rows of this service.
  const parents = type === 'Organisation' ? [] : ['find']
  expect(sent).toEqual([...parents, ...commands].map(name => `services.${name}`))
  expect(found).toHaveLength(3)
  const shown = found.map(({ bookings, conciergeStatement: statement }) => (bookings ?? statement) as Shown)
  expect(shown.map(({ edges, lines }) => (edges ?? lines)!.length)).toEqual(lengths)
})

test('the orders of many cycles take one command', async () => {
  const read = (first: number) =>
    commandsOf(['services'], async () => {
      const { data } = await staff.run(
        `query ($first: Int) { orderCycles(first: $first) { edges { node { orders { edges { node { quantity } } } } } } }`,
        { first },
      )
      expect(data.orderCycles.edges).toHaveLength(first)
      for (const { node } of data.orderCycles.edges) expect(node.orders.edges).toHaveLength(1)
    })

  expect(await read(3)).toEqual(await read(1))
})
