import { connect, createServer, type Socket } from 'node:net'
import { operationsOf } from '@cluster/graph/operations.ts'
import { eventually, testConfig, viewers } from '@cluster/testkit'
import { anonymous, type Claims } from '@cluster/viewer'
import { afterEach, describe, expect, test } from '@jest/globals'
import { answering, startGateway, type TestGateway, tokenOf } from './fixtures.ts'

const query = '{ cluster { name } }'
const { ReminderRegistration } = operationsOf('notifications')
const members = answering(async () => ({ data: { cluster: { name: 'Test' } } }))
const limits = {
  RATE_LIMIT_ADDRESS: '100',
  RATE_LIMIT_PERSON: '120',
  RATE_LIMIT_APP: '140',
  RATE_LIMIT_WORKER: '160',
}
const started: TestGateway[] = []
const gatewayWith = async (env: Record<string, string> = {}) => {
  const gateway = await startGateway({ subgraphs: { members }, env: { ...limits, ...env } })
  started.push(gateway)
  return gateway
}
afterEach(async () => void (await Promise.all(started.splice(0).map(gateway => gateway.close()))))

const authorizationOf = async (claims: Claims) => ({ authorization: `Bearer ${await tokenOf(claims)}` })
const manyOf = (
  count: number,
  gateways: TestGateway[],
  headers: Record<string, string> = {},
  body: object = { query },
) => Promise.all(Array.from({ length: count }, (_, n) => gateways[n % gateways.length]!.post(body, headers)))
const passed = (answers: { status: number }[]) => answers.filter(({ status }) => status === 200).length

describe('of 300 requests at once', () => {
  test.each<[string, number, Claims | null]>([
    ['an address', 100, null],
    ['a person', 120, viewers.RESIDENT],
    ['a partner app', 140, { ...anonymous, appId: 'partner' }],
    ['the reminder worker', 160, { ...anonymous, appId: 'reminder-worker' }],
  ])('%s has exactly %i let through', async (_, allowed, claims) => {
    const gateway = await gatewayWith()
    const headers = claims ? await authorizationOf(claims) : {}

    const isWorker = claims?.appId === 'reminder-worker'
    const body = isWorker ? { query: ReminderRegistration, variables: { id: '1' } } : { query }
    const answers = await manyOf(300, [gateway], headers, body)

    expect(passed(answers)).toBe(allowed)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(300 - allowed)
  })

  test('two gateways let through as many together', async () => {
    const CLUSTER_PREFIX = testConfig().CLUSTER_PREFIX
    const both = await Promise.all([gatewayWith({ CLUSTER_PREFIX }), gatewayWith({ CLUSTER_PREFIX })])
    await untilShared(both)

    expect(passed(await manyOf(300, both))).toBe(100)
  })

  test('as many are let through without Redis', async () => {
    const gateway = await gatewayWith({ REDIS_URL: 'redis://127.0.0.1:1' })

    expect(passed(await manyOf(300, [gateway]))).toBe(100)
  })

  test('as many are let through when Redis goes in their midst', async () => {
    const redis = await cuttableRedis()
    const gateway = await gatewayWith({ REDIS_URL: redis.url })

    const before = await manyOf(60, [gateway])
    const during = manyOf(120, [gateway])
    redis.cut()
    const after = await manyOf(120, [gateway])

    expect([passed(before), passed([...before, ...(await during), ...after])]).toEqual([60, 100])
  })
})

describe('an answer', () => {
  test('says what is left, and a refusal when to come back', async () => {
    const gateway = await gatewayWith({ RATE_LIMIT_ADDRESS: '2' })

    const answers = [await gateway.ask(query), await gateway.post('{'), await gateway.ask(query)]

    expect(answers.map(({ status }) => status)).toEqual([200, 400, 429])
    expect(answers.map(({ headers }) => headers.get('ratelimit-policy'))).toEqual(
      Array(3).fill('"address";q=2;w=60'),
    )
    expect(answers.map(({ headers }) => headers.get('ratelimit')!.replace(/t=(60|5\d)$/, 't'))).toEqual([
      '"address";r=1;t',
      '"address";r=0;t',
      '"address";r=0;t',
    ])
    expect(answers.map(({ headers }) => Number(headers.get('retry-after') ?? 0) > 50)).toEqual([
      false,
      false,
      true,
    ])
    const cost = { requested: 1, actual: 1, restoreRate: 2 / 60 }
    expect(answers.map(({ body }) => body.extensions.cost)).toEqual([
      { ...cost, available: 1 },
      { ...cost, available: 0 },
      { ...cost, available: 0 },
    ])
    expect(answers[2]!.body.errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }])
  })

  test('to a wrong token counts for the address', async () => {
    const gateway = await gatewayWith({ RATE_LIMIT_ADDRESS: '1' })
    const wrong = { authorization: 'Bearer a.b.c' }

    const first = await gateway.post({ query }, wrong)
    const second = await gateway.post({ query }, wrong)

    expect([first.status, second.status]).toEqual([401, 429])
    expect(first.body.extensions.cost).toMatchObject({ requested: 1, actual: 1, available: 0 })
  })
})

describe('X-Forwarded-For', () => {
  const statusesFor = async (gateway: TestGateway, addresses: string[]) => {
    const statuses: number[] = []
    for (const address of addresses)
      statuses.push((await gateway.post({ query }, { 'x-forwarded-for': address })).status)
    return statuses
  }

  test('is believed of nobody by default', async () => {
    const gateway = await gatewayWith({ RATE_LIMIT_ADDRESS: '1' })

    expect(await statusesFor(gateway, ['192.0.2.1', '192.0.2.2'])).toEqual([200, 429])
  })

  test('is believed of a trusted proxy, and an IPv6 network is one address', async () => {
    const gateway = await gatewayWith({ RATE_LIMIT_ADDRESS: '1', TRUSTED_PROXIES: '10.0.0.0/8, 127.0.0.1' })

    expect(
      await statusesFor(gateway, ['192.0.2.1', '192.0.2.2', '192.0.2.1', '2001:db8::1', '2001:db8:0:0:1::2']),
    ).toEqual([200, 200, 429, 200, 429])
  })
})

/** Until both are connected: a person who asked the first has less left at the second. */
async function untilShared([first, second]: [TestGateway, TestGateway]): Promise<void> {
  const headers = await authorizationOf(viewers.STAFF)
  const left = async (gateway: TestGateway) =>
    (await gateway.post({ query }, headers)).body.extensions.cost.available
  await eventually(async () => {
    const before = await left(first)
    expect(await left(second)).toBeLessThan(before)
  })
}

/** The Redis of the tests, through a door that can be shut. */
async function cuttableRedis(): Promise<{ url: string; cut(): void }> {
  const { hostname, port } = new URL(testConfig().REDIS_URL)
  const sockets = new Set<Socket>()
  const door = createServer(socket => {
    const there = connect(Number(port), hostname)
    for (const each of [socket, there]) sockets.add(each.on('error', () => undefined))
    socket.pipe(there).pipe(socket)
  })
  await new Promise<void>(resolve => door.listen(0, '127.0.0.1', resolve))
  const { port: own } = door.address() as { port: number }
  return {
    url: `redis://127.0.0.1:${own}`,
    cut: () => {
      door.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}
