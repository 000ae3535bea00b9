import { commandsOf, subgraphUnderTest, viewers } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import { buildThings, parts } from './fixtures.ts'

const as = subgraphUnderTest(buildThings, [parts])
const ask = (query: string, variables?: object) =>
  as(viewers.RESIDENT).run(query, variables as Record<string, unknown>)
const FAILS = 'query ($how: String!) { before: viewer fails(how: $how) }'
const partsOf = (thing: string, count: number) =>
  Array.from({ length: count }, (_, n) => ({ _id: `${thing}${n}`, thing }))

describe('an error', () => {
  test('of the domain passes with its code, field and details', async () => {
    const { data, errors } = await ask(FAILS, { how: 'domain' })

    expect(data).toEqual({ before: 'person-resident', fails: null })
    expect(errors).toEqual([
      {
        message: 'It is too late.',
        path: ['fails'],
        extensions: { code: 'TOO_LATE', field: 'at', until: 5 },
      },
    ])
  })

  test('of the request passes with its code and field, and nothing else', async () => {
    const { errors } = await ask(FAILS, { how: 'graphql' })

    expect(errors).toEqual([
      {
        message: 'Not so.',
        path: ['fails'],
        locations: expect.any(Array),
        extensions: { code: 'NOT_SO', field: 'how' },
      },
    ])
  })

  test.each(['unknown', 'nothing', 'text', 'duplicate'])(
    'of any other kind (%s) is a number only',
    async how => {
      const { errors } = await ask(FAILS, { how })

      const [error] = errors!
      expect(errors).toHaveLength(1)
      expect(JSON.stringify(errors)).not.toMatch(/hidden-word|E11000|mongo|stack/i)
      expect(error).toEqual({
        message: expect.stringMatching(/tell us the number [0-9a-f-]{36}\.$/),
        path: ['fails'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', id: expect.any(String) },
      })
    },
  )

  test('of a value is a fault of the request', async () => {
    const { errors } = await ask('query ($at: DateTime) { echo(at: $at) }', { at: '30/02/2030' })

    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  })
})

test.each([
  ['2030-01-01T12:00:00+02:00', '2030-01-01T10:00:00.000Z'],
  ['2030-01-01T10:00:00.5Z', '2030-01-01T10:00:00.500Z'],
])('the instant %s is given back as %s', async (at, same) => {
  expect(await ask('query ($at: DateTime) { echo(at: $at) }', { at })).toEqual({ data: { echo: same } })
})

describe('loading', () => {
  test('pages for many parents takes a command for each size', async () => {
    await parts.insertMany([...partsOf('a', 3), ...partsOf('b', 1)])
    let answer: Awaited<ReturnType<typeof ask>> | undefined

    const commands = await commandsOf(['subgraph-test'], async () => {
      answer = await ask('{ things { parts(first: 2) more: parts(first: 3) } }')
    })

    expect(answer!.data.things).toEqual([
      { parts: ['a0', 'a1'], more: ['a0', 'a1', 'a2'] },
      { parts: ['b0'], more: ['b0'] },
      { parts: [], more: [] },
    ])
    expect(commands).toEqual(['subgraph-test.aggregate', 'subgraph-test.aggregate'])
  })

  test('a page of a wrong size is refused at its field, and the others are answered', async () => {
    await parts.insertMany(partsOf('a', 1))

    const { data, errors } = await ask('{ things { id bad: parts(first: 101) parts } }')

    expect(data.things).toHaveLength(3)
    expect(data.things[0]).toEqual({ id: 'a', bad: null, parts: ['a0'] })
    expect(errors).toMatchObject(
      [0, 1, 2].map(n => ({
        path: ['things', n, 'bad'],
        extensions: { code: 'INVALID_PAGE_SIZE', field: 'first' },
      })),
    )
  })

  test('entities takes one command, whatever is asked twice or is not there', async () => {
    await parts.insertMany(partsOf('a', 2))
    const r = ['a1', 'none', 'a0', 'a1'].map(id => ({ __typename: 'Thing', id }))
    let answer: Awaited<ReturnType<typeof ask>> | undefined

    const commands = await commandsOf(['subgraph-test'], async () => {
      answer = await ask('query ($r: [_Any!]!) { _entities(representations: $r) { ... on Thing { id } } }', {
        r,
      })
    })

    expect(answer).toEqual({ data: { _entities: [{ id: 'a1' }, null, { id: 'a0' }, { id: 'a1' }] } })
    expect(commands).toEqual(['subgraph-test.find'])
  })
})
