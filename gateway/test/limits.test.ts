import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { getIntrospectionQuery } from 'graphql'
import { answering, startGateway, type TestGateway } from './fixtures.ts'

let gateway: TestGateway
let asked = 0
const counting = answering(async () => {
  asked += 1
  return {
    data: { cluster: { name: 'Test' }, upcomingOccurrences: { edges: [], pageInfo: { hasNextPage: false } } },
  }
})
beforeAll(async () => {
  gateway = await startGateway({
    subgraphs: { members: counting, events: counting },
    env: { EXPLORABLE: 'true' },
  })
})
afterAll(() => gateway.close())

const times = (count: number, each: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => each(n)).join(' ')
const doubling = (levels: number, last: string) =>
  `${times(levels, n => `fragment F${n} on Cluster { ...F${n + 1} ...F${n + 1} }`)} fragment F${levels} on Cluster { ${last} }`
const nested = (levels: number) =>
  `${'organiser { events { edges { node { '.repeat(levels)}id${' } } } }'.repeat(levels)}`
const services =
  '{ upcomingOccurrences(first: 100) { edges { node { event { services(first: 100) { edges { node { title } } } } } } } }'

describe('an operation with too much', () => {
  test.each<[string, string, string, object]>([
    ['QUERY_TOO_DEEP', '12', `{ upcomingOccurrences { edges { node { event { ${nested(2)} } } } } }`, {}],
    [
      'QUERY_TOO_DEEP',
      '12',
      `{ upcomingOccurrences { edges { node { event { ...E } } } } } fragment E on Event { ${nested(2)} }`,
      {},
    ],
    ['TOO_MANY_ALIASES', '30', `{ cluster { ${times(31, n => `a${n}: name`)} } }`, {}],
    ['TOO_MANY_ALIASES', '30', `{ cluster { ${times(31, n => `a${n}: __typename`)} } }`, {}],
    ['TOO_MANY_ALIASES', '30', `{ cluster { ...F0 } } ${doubling(5, 'a: name')}`, {}],
    ['TOO_MANY_ALIASES', '30', `{ ${times(31, n => `a${n}: __schema { description }`)} }`, {}],
    ['TOO_MANY_DIRECTIVES', '30', `{ cluster { ${times(31, () => 'name @include(if: true)')} } }`, {}],
    ['TOO_MANY_TOKENS', '1000', `{ cluster { ${'name '.repeat(1_000)} } }`, {}],
    ['TOO_MANY_SELECTIONS', '400', `{ cluster { ...F0 } } ${doubling(30, 'name')}`, {}],
    ['TOO_MANY_SELECTIONS', '400', `{ cluster { ${'name '.repeat(500)} } }`, {}],
    ['QUERY_TOO_COSTLY', '10000', services, {}],
    [
      'QUERY_TOO_COSTLY',
      '10000',
      services.replace('100', '$n').replace('{', 'query ($n: Int) {'),
      { n: 100 },
    ],
    ['QUERY_TOO_COSTLY', '10000', services.replace('100', '$n').replace('{', 'query ($n: Int = 100) {'), {}],
    [
      'QUERY_TOO_COSTLY',
      '10000',
      '{ upcomingOccurrences(first: 99) { ...P } } fragment P on OccurrenceConnection { edges { node { event { services(first: 99) { edges { cursor } } } } } }',
      {},
    ],
  ])(
    'is refused with 400 %s and its limit, %s, and asks no subgraph: %.90s',
    async (code, limit, query, variables) => {
      asked = 0

      const { status, body } = await gateway.ask(query, variables)

      expect([status, body.errors.map((error: { extensions: object }) => error.extensions)]).toEqual([
        400,
        [{ code }],
      ])
      expect(body.errors[0].message).toContain(limit)
      expect([body.data, asked]).toEqual([undefined, 0])
      expect(body.extensions.cost).toMatchObject({ requested: 1, actual: 1 })
    },
  )

  test('is refused by the size of the page that is asked for now', async () => {
    const query = services.replace('100', '$n').replace('{', 'query ($n: Int) {')

    const few = await gateway.ask(query, { n: 2 })
    const many = await gateway.ask(query, { n: 100 })

    expect([few.status, many.status]).toEqual([200, 400])
  })

  test('takes more of the rate limit when it is dear', async () => {
    const query = services.replace('(first: 100)', '(first: 40)')

    const { status, body } = await gateway.ask(query)

    // 1 + 40 × (1 + 1 + 1 + 1 + 100 × 2): 8,161 objects, 500 of them a point.
    expect([status, body.extensions.cost.requested]).toEqual([200, 17])
  })
})

describe('the limits let through', () => {
  const agenda = /query Agenda \{[\s\S]*?\n\}\n/.exec(
    readFileSync(new URL('../../README.md', import.meta.url), 'utf8'),
  )![0]

  test('the Agenda of the README', async () => {
    expect((await gateway.ask(agenda)).body).toMatchObject({ data: { upcomingOccurrences: { edges: [] } } })
  })

  test("GraphiQL's question for the schema", async () => {
    const query = getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true })

    expect((await gateway.ask(query)).body.data.__schema.types.length).toBeGreaterThan(50)
  })
})
