import { testConfig, uniquePrefix, viewers } from '@cluster/testkit'
import { anonymous, type Claims, idempotencyOwner, verifyViewer } from '@cluster/viewer'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { Redis } from 'ioredis'
import { fingerprintOf } from '../src/fingerprint.ts'
import { answering, startGateway, type TestGateway, tokenOf } from './fixtures.ts'

const PUBLISH = 'mutation ($input: PublishEventInput!) { publishEvent(input: $input) { id } }'
const CANCEL = 'mutation ($input: CancelEventInput!) { cancelEvent(input: $input) { id } }'
const secret = testConfig('').VIEWER_SECRET
const prefix = uniquePrefix()
let gateway: TestGateway
let withoutRedis: TestGateway
let redis: Redis
/** What the subgraph was told of each operation. */
let told: unknown[] = []

const events = answering(async (_, signedViewer) => {
  told.push(verifyViewer(signedViewer, secret)!.idempotency)
  return { data: { publishEvent: { id: 'event-1' }, cancelEvent: { id: 'event-1' }, events: { edges: [] } } }
})

beforeAll(async () => {
  gateway = await startGateway({ subgraphs: { events }, env: { CLUSTER_PREFIX: prefix } })
  withoutRedis = await startGateway({ subgraphs: { events }, env: { REDIS_URL: 'redis://127.0.0.1:1' } })
  redis = new Redis(testConfig('').REDIS_URL)
})
beforeEach(async () => {
  told = []
  const names = await redis.keys(`${prefix}idempotency:*`)
  if (names.length > 0) await redis.del(names)
})
afterAll(async () => {
  redis.disconnect()
  await Promise.all([gateway.close(), withoutRedis.close()])
})

const send = async (
  key: string | null,
  {
    query = PUBLISH,
    input = { id: 'event-1' } as object,
    who = viewers.ANIMATOR as Claims,
    at = gateway,
  } = {},
) =>
  at.post(
    { query, variables: { input } },
    {
      ...(who === anonymous ? {} : { authorization: `Bearer ${await tokenOf(who)}` }),
      ...(key === null ? {} : { 'idempotency-key': key }),
    },
  )

describe('a mutation with an Idempotency-Key', () => {
  test('leaves no note where the app may not do it', async () => {
    const standing = { isRevoked: true, registeredOperationsOnly: false }
    const identity = answering(async () => ({ data: { appStanding: standing } }))
    const at = await startGateway({ subgraphs: { events, identity }, env: { CLUSTER_PREFIX: prefix } })

    const { status } = await send('key-1', { who: { ...anonymous, appId: 'revoked' }, at })
    await at.close()

    expect(status).toBe(403)
    expect(await redis.keys(`${prefix}idempotency:*`)).toEqual([])
  })

  test('brings it to the subgraph, signed, with what it stands for', async () => {
    await send('key-1')

    expect(told).toEqual([
      {
        key: 'key-1',
        fingerprint: fingerprintOf('key-1', PUBLISH, { variables: { input: { id: 'event-1' } } }),
      },
    ])
  })

  test('may come again', async () => {
    await send('key-1')
    const { status, body } = await send('key-1')

    expect(status).toBe(200)
    expect(body.data).toEqual({ publishEvent: { id: 'event-1' } })
    expect(told[1]).toEqual(told[0])
  })

  test.each<[string, object]>([
    ['variables', { input: { id: 'event-2' } }],
    ['document, to another field', { query: CANCEL }],
  ])('with another %s is refused before any subgraph hears of it', async (_, other) => {
    await send('key-1')
    const { status, body } = await send('key-1', other)

    expect(status).toBe(422)
    expect(body.errors).toMatchObject([{ extensions: { code: 'IDEMPOTENCY_KEY_REUSED' } }])
    expect(told).toHaveLength(1)
  })

  test('of another caller is another', async () => {
    await send('key-1')

    expect((await send('key-1', { who: viewers.STAFF, input: { id: 'event-2' } })).status).toBe(200)
  })

  test.each([
    ['is empty', ''],
    ['has 256 characters', 'k'.repeat(256)],
    ['has a character that is not ASCII', 'clé'],
    ['has a tab', 'a\tb'],
  ])('that %s is refused', async (_, key) => {
    const { status, body } = await send(key)

    expect(status).toBe(400)
    expect(body.errors).toMatchObject([{ extensions: { code: 'INVALID_IDEMPOTENCY_KEY' } }])
    expect(told).toEqual([])
  })

  test('of 255 characters is taken', async () => {
    expect((await send(`~ ${'k'.repeat(253)}`)).status).toBe(200)
  })

  test('is done when Redis is away, which the subgraph holds without', async () => {
    await send('key-1', { at: withoutRedis })
    const { status } = await send('key-1', { at: withoutRedis, input: { id: 'event-2' } })

    expect(status).toBe(200)
    expect(told).toMatchObject([{ key: 'key-1' }, { key: 'key-1' }])
    expect(told[1]).not.toEqual(told[0])
  })

  test('is noted for a day, under a name that can be found by who asked and names nobody', async () => {
    await send('key-1')

    const names = await redis.keys(`${prefix}idempotency:${idempotencyOwner('person-animator')}:*`)
    expect(names).toHaveLength(1)
    expect(names[0]).not.toMatch(/person|key-1/)
    const seconds = await redis.ttl(names[0]!)
    expect(seconds).toBeGreaterThan(86_000)
    expect(seconds).toBeLessThanOrEqual(86_400)
  })

  test('of nobody in particular has nothing to be given again', async () => {
    await send('key-1', { who: anonymous })

    expect(told).toEqual([undefined])
    expect(await redis.keys(`${prefix}idempotency:*`)).toEqual([])
  })
})

test('a mutation without one is as before', async () => {
  expect((await send(null)).status).toBe(200)
  expect(told).toEqual([undefined])
})

test('a query ignores the header', async () => {
  const { status } = await gateway.post(
    { query: '{ events { edges { cursor } } }' },
    { 'idempotency-key': 'k'.repeat(300), authorization: `Bearer ${await tokenOf(viewers.STAFF)}` },
  )

  expect(status).toBe(200)
  expect(told).toEqual([undefined])
})

describe('the fingerprint of a request', () => {
  const of = (variables: Record<string, unknown>, operationName?: string) =>
    fingerprintOf('key-1', PUBLISH, { variables, ...(operationName ? { operationName } : {}) })

  test('is the same in whatever order the variables come', () => {
    expect(of({ a: 1, b: { c: [{ d: 1, e: 2 }], f: null } })).toBe(
      of({ b: { f: null, c: [{ e: 2, d: 1 }] }, a: 1 }),
    )
  })

  test.each<[string, Record<string, unknown>]>([
    ['another value', { a: 2, list: [1, 2] }],
    ['a list in another order', { a: 1, list: [2, 1] }],
    ['a number as a text', { a: '1', list: [1, 2] }],
    ['null for nothing', { a: 1, list: [1, 2], b: null }],
    ['a field beside', { a: 1, list: [1, 2], __proto__2: 1 }],
    ['JSON that names a prototype', JSON.parse('{"a":1,"list":[1,2],"__proto__":{}}')],
  ])('is another for %s', (_, variables) => {
    expect(of(variables)).not.toBe(of({ a: 1, list: [1, 2] }))
  })

  test('is another under another key, so that nobody can try which of a few requests it was', () => {
    expect(fingerprintOf('key-2', PUBLISH, { variables: { a: 1 } })).not.toBe(of({ a: 1 }))
  })

  test('is another for another operation of the document', () => {
    expect(of({}, 'A')).not.toBe(of({}, 'B'))
  })

  test('is refused to what is nested beyond all measure', async () => {
    const input = JSON.parse(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`)

    expect(() => of({ input })).toThrow('nested too deep')
  })
})
