import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { closeDatabases } from '@cluster/database'
import { createProducer, startWorker } from '@cluster/jobs'
import type { Subgraph } from '@cluster/subgraph'
import { eventually, testConfig } from '@cluster/testkit'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { Webhook } from 'standardwebhooks'
import { buildNotifications } from '../src/build.ts'
import { deliverWebhook } from '../src/jobs/deliver-webhook.ts'
import { WebhookDelivery } from '../src/models/webhook-delivery.ts'
import { planDeliveries } from '../src/operations/webhooks/plan-deliveries.ts'
import { deliverWebhookQueue } from '../src/operations/webhooks/queue.ts'
import { emptied, endpoint, outboundOfTests, secretsKey } from './webhooks/endpoints.ts'
import { type Receiver, startReceiver, status } from './webhooks/receiver.ts'

const config = testConfig()
const queues = { redisUrl: config.REDIS_URL, prefix: config.CLUSTER_PREFIX }
const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
const producer = createProducer({ ...queues, log })
let subgraph: Subgraph
let stops: (() => Promise<unknown>)[] = []

beforeAll(async () => {
  subgraph = await buildNotifications(config)
})
beforeEach(() => Promise.all(emptied.map(async model => model.deleteMany())))
afterEach(async () => {
  for (const stop of stops.toReversed()) await stop()
  stops = []
})
afterAll(async () => {
  await producer.close()
  await subgraph.close()
  await closeDatabases()
})

function startDelivering() {
  const outbound = outboundOfTests({ connectMs: 2_000, answerMs: 5_000, wholeMs: 6_000 })
  const own = createProducer({ ...queues, log })
  const jobs = [deliverWebhook({ outbound, secretsKey })]
  const worker = startWorker({ ...queues, jobs, producer: own, sweepEveryMs: 200, log })
  stops.push(async () => {
    await worker.close()
    await own.close()
    await outbound.close()
  })
}

async function receive(answer = status(204)): Promise<Receiver> {
  const receiver = await startReceiver({ isSecure: false, answer })
  stops.push(receiver.close)
  return receiver
}

/** What happens often, told to all endpoints of the topic, and the workers woken. */
async function happen(count: number, topic = 'event.published') {
  for (let n = 0; n < count; n++) {
    const happened = { id: `events-${topic}-${n}`, topic, subjectId: `event-${n}`, happenedAt: new Date() }
    void producer.wake(deliverWebhookQueue, await planDeliveries(happened))
  }
}

const ids = ({ received }: Receiver) => received.map(({ headers }) => headers['webhook-id']!)
const delivered = (endpointId: string) => WebhookDelivery.countDocuments({ endpointId, state: 'DELIVERED' })

describe('two workers', () => {
  test('send each webhook once, to receivers that all get everything', async () => {
    const receivers = [await receive(), await receive(), await receive()]
    for (const { url } of receivers) await endpoint(url)
    startDelivering()
    startDelivering()

    await happen(20)

    await eventually(
      async () => expect(await WebhookDelivery.countDocuments({ state: 'DELIVERED' })).toBe(60),
      60_000,
    )
    for (const receiver of receivers) {
      expect(receiver.received).toHaveLength(20)
      expect(new Set(ids(receiver)).size).toBe(20)
    }
  }, 90_000)

  test('never let one who does not answer keep others waiting', async () => {
    let open = 0
    let most = 0
    const hanging = await receive((_, response) => {
      open += 1
      most = Math.max(most, open)
      response.on('close', () => {
        open -= 1
      })
    })
    const quick = await receive()
    const { _id: dead } = await endpoint(hanging.url)
    const { _id: alive } = await endpoint(quick.url)
    startDelivering()
    startDelivering()

    // More to the one than both have places for, and all of it before what the other gets.
    await happen(80)

    await eventually(async () => expect(await delivered(alive)).toBe(80), 60_000)
    expect(await delivered(dead)).toBe(0)
    expect(most).toBeLessThanOrEqual(16)
    const waiting = await WebhookDelivery.find({ endpointId: dead, state: 'PENDING' }).lean()
    expect(waiting).toHaveLength(80)
    // Who only waited for a place has no try less for it.
    expect(waiting.filter(({ tries }) => tries === 0).every(({ attempts }) => attempts <= 1)).toBe(true)
  }, 90_000)

  test('send to an endpoint in the end all that waited while it was slow', async () => {
    let isSlow = true
    const receiver = await receive((request, response) => {
      if (isSlow) setTimeout(() => status(500)(request, response), 300)
      else status(204)(request, response)
    })
    const { _id } = await endpoint(receiver.url)
    startDelivering()

    await happen(40)
    await eventually(() => expect(receiver.received.length).toBeGreaterThan(8))
    isSlow = false

    // What failed comes again after six seconds at the latest.
    await eventually(async () => expect(await delivered(_id)).toBe(40), 60_000)
  }, 90_000)
})

describe('a worker that is killed between sending and noting that', () => {
  const file = fileURLToPath(new URL('webhooks/worker.ts', import.meta.url))

  async function startChild(): Promise<ChildProcess> {
    const { MONGODB_URI, REDIS_URL, CLUSTER_PREFIX, NOTIFICATIONS_SECRET } = config
    const child = spawn(
      process.execPath,
      [file, MONGODB_URI, REDIS_URL, CLUSTER_PREFIX, NOTIFICATIONS_SECRET],
      { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], env: { PATH: process.env.PATH } },
    )
    stops.push(async () => {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGKILL')
        await once(child, 'exit')
      }
    })
    await once(child, 'message')
    return child
  }

  test('leaves it to another, who sends it under the same id: it is lost nowhere, and told apart', async () => {
    let victim: ChildProcess
    let kills = 0
    const receiver = await receive((request, response) => {
      // It has all of it, and the sender never learns that.
      if (kills++ === 0) victim.kill('SIGKILL')
      else status(200)(request, response)
    })
    const { _id, secret } = await endpoint(receiver.url)
    victim = await startChild()

    await happen(1)
    await once(victim, 'exit')
    await startChild()

    await eventually(async () => expect(await delivered(_id)).toBe(1), 60_000)
    const [first, second] = receiver.received
    expect(receiver.received).toHaveLength(2)
    expect(new Set(ids(receiver)).size).toBe(1)
    expect(second!.body).toBe(first!.body)
    for (const { headers, body } of receiver.received)
      expect(new Webhook(secret).verify(body, headers)).toMatchObject({ type: 'event.published' })
  }, 90_000)
})
