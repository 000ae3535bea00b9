import { commandsOf, subgraphUnderTest, viewers } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import { buildThings, parts } from './fixtures.ts'

const as = subgraphUnderTest(buildThings, [parts])
const ask = (query: string, variables?: Record<string, unknown>) => as(viewers.RESIDENT).run(query, variables)
const ENTITIES =
  'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }'
const codesOf = async (asked: ReturnType<typeof ask>) =>
  (await asked).errors?.map(({ extensions }) => extensions.code)

describe('entities', () => {
  test('of ten thousand at once are found in one command', async () => {
    const representations = Array.from({ length: 10_000 }, (_, n) => ({ __typename: 'Thing', id: `t${n}` }))
    await parts.create({ _id: 't9999', thing: 'x' })

    const commands = await commandsOf(['subgraph-test'], async () => {
      const { data } = await ask(ENTITIES, { representations })
      expect(data._entities.at(-1)).toEqual({ __typename: 'Thing' })
    })

    expect(commands).toEqual(['subgraph-test.find'])
  })

  const thing = { __typename: 'Thing', id: 'a' }
  test.each<[string, unknown]>([
    ['more than that', Array(10_001).fill(thing)],
    ['one whose key is an operator', [{ __typename: 'Thing', id: { $gt: '' } }]],
    ['one whose key is a list', [{ __typename: 'Thing', id: ['a'] }]],
    ['one without its key', [{ __typename: 'Thing' }]],
    ['one of no such type', [{ __typename: 'Query', id: 'a' }]],
    ['one of a type that every object has', [{ __typename: 'constructor', id: 'a' }]],
    ['one without a type', [{ id: 'a' }]],
    ['one that is none', [thing, 'a']],
    ['a text for all', 'a'],
  ])('are refused, and nothing is read, with %s', async (_, representations) => {
    const commands = await commandsOf(['subgraph-test'], async () => {
      expect(await codesOf(ask(ENTITIES, { representations }))).toEqual(['MALFORMED_REPRESENTATION'])
    })

    expect(commands).toEqual([])
  })
})

test.each<[string, string]>([
  ['GRAPHQL_PARSE_FAILED', `{ ${'count '.repeat(21_000)} }`],
  ['GRAPHQL_VALIDATION_FAILED', `{ ${'count '.repeat(6_000)} }`],
  [
    'QUERY_TOO_COSTLY',
    `query ($representations: [_Any!]!) { ${Array.from({ length: 21 }, (_, n) => `a${n}: _entities(representations: $representations) { __typename }`).join(' ')} }`,
  ],
  ['OPERATION_NOT_SUPPORTED', 'mutation { nothing }'],
])('what no gateway would ask is refused with %s', async (code, query) => {
  const representations = Array.from({ length: 5_000 }, (_, n) => ({ __typename: 'Thing', id: `t${n}` }))

  expect(await codesOf(ask(query, { representations }))).toEqual([code])
})
