import { afterEach, describe, expect, test } from '@jest/globals'
import { answering, eventsOf, startGateway, type TestGateway } from './fixtures.ts'

const started: TestGateway[] = []
const gatewayWith = async (env: Record<string, string>, events = eventsOf()) => {
  const gateway = await startGateway({ subgraphs: { events }, env })
  started.push(gateway)
  return gateway
}
afterEach(async () => void (await Promise.all(started.splice(0).map(gateway => gateway.close()))))

/** 1 + 100 × (1 + 1 + 1 + 20 × 2 + 1): 4,401 objects at most, 9 points. */
const dear =
  '{ events(first: 100) { edges { node { id occurrences { edges { node { id } } } venue { name } } } } }'
const occurrences = {
  edges: Array.from({ length: 20 }, () => ({ node: { __typename: 'Occurrence', id: 'o' } })),
}
const full = answering(async () => ({
  data: {
    events: {
      edges: Array.from({ length: 100 }, (_, n) => ({
        node: { __typename: 'Event', id: `e${n}`, occurrences, venue: { name: 'Salle fictive' } },
      })),
    },
  },
}))

describe.each([
  ['with Redis', {}],
  ['without Redis', { REDIS_URL: 'redis://127.0.0.1:1' }],
])('%s', (_, env) => {
  test('what an answer does not come to goes back to the limit', async () => {
    const gateway = await gatewayWith({ RATE_LIMIT_ADDRESS: '100', ...env })

    const { headers, body } = await gateway.ask(dear)
    const next = await gateway.ask('{ __typename }')

    expect(body.extensions.cost).toEqual({ requested: 9, actual: 1, available: 99, restoreRate: 100 / 60 })
    expect(headers.get('ratelimit')).toMatch(/;r=99;/)
    expect(next.body.extensions.cost).toMatchObject({ requested: 1, actual: 1, available: 98 })
  })

  test('an answer as large as it may be costs what was taken', async () => {
    const gateway = await gatewayWith({ RATE_LIMIT_ADDRESS: '100', ...env }, full)

    const { body } = await gateway.ask(dear)

    expect(body.extensions.cost).toMatchObject({ requested: 9, actual: 9, available: 91 })
  })

  test('one that is refused for its cost gives back all but a point', async () => {
    const gateway = await gatewayWith({ RATE_LIMIT_ADDRESS: '8', ...env })

    const refused = await gateway.ask(dear)
    const small = await gateway.ask('{ __typename }')

    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, expect.any(String)])
    expect(refused.body.extensions.cost).toMatchObject({ requested: 9, actual: 1, available: 7 })
    expect([small.status, small.body.extensions.cost.available]).toEqual([200, 6])
  })

  test('many dear ones at once come to what they are, and no more passes than the limit', async () => {
    const gateway = await gatewayWith({ RATE_LIMIT_ADDRESS: '60', ...env })

    const answers = await Promise.all(Array.from({ length: 30 }, () => gateway.ask(dear)))
    const { body } = await gateway.ask('{ __typename }')

    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0)
    expect(body.extensions.cost.available).toBe(29)
  })
})

test.each([
  ['an answer', '{ __typename }', {}, 200],
  ['a document that is none', '{', {}, 400],
  ['a wrong token', '{ __typename }', { authorization: 'Bearer a.b.c' }, 401],
  ['what needs a developer', '{ __schema { description } }', {}, 403],
  ['a type that is none of ours', '{ __typename }', { 'content-type': 'text/plain' }, 400],
])('%s tells its cost', async (_, query, headers, expected) => {
  const gateway = await gatewayWith({ RATE_LIMIT_ADDRESS: '10' })

  const { status, body } = await gateway.post({ query }, headers)

  expect([status, body.extensions.cost]).toEqual([
    expected,
    { requested: 1, actual: 1, available: 9, restoreRate: 10 / 60 },
  ])
})
