import { closeDatabases } from '@cluster/database'
import { createProducer, handleRow } from '@cluster/jobs'
import type { Subgraph } from '@cluster/subgraph'
import { asking, testConfig } from '@cluster/testkit'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { Webhook } from 'standardwebhooks'
import { buildNotifications } from '../src/build.ts'
import { deliverWebhook } from '../src/jobs/deliver-webhook.ts'
import { WebhookDelivery } from '../src/models/webhook-delivery.ts'
import { WebhookEndpoint } from '../src/models/webhook-endpoint.ts'
import { WebhookNotice } from '../src/models/webhook-notice.ts'
import { secretsKeyOf } from '../src/operations/webhooks/secrets.ts'
import {
  appClaims,
  delivery,
  emptied,
  endpoint,
  endpointNow,
  outboundOfTests,
  planned,
  secretsKey,
} from './webhooks/endpoints.ts'
import { type Receiver, startReceiver, status, trustReceivers } from './webhooks/receiver.ts'

const config = testConfig()
const producer = createProducer({ redisUrl: config.REDIS_URL, prefix: config.CLUSTER_PREFIX })
const outbound = outboundOfTests({ connectMs: 2_000, answerMs: 300, wholeMs: 600 })
const hour = 3_600_000
const day = 24 * hour
let subgraph: Subgraph
let receiver: Receiver

beforeAll(async () => {
  trustReceivers()
  subgraph = await buildNotifications(config)
})
beforeEach(async () => {
  await Promise.all(emptied.map(async model => model.deleteMany()))
  receiver = await startReceiver()
})
afterEach(() => receiver.close())
afterAll(async () => {
  await outbound.close()
  await producer.close()
  await subgraph.close()
  await closeDatabases()
})

/** Handles a delivery that is due, as a worker does. */
async function handle(id: string, key = secretsKey) {
  await WebhookDelivery.updateOne({ _id: id, state: 'PENDING' }, { wakeAt: new Date(Date.now() - 1) })
  await handleRow(deliverWebhook({ outbound, secretsKey: key }), id, producer)
  return delivery(id)
}
const as = (appId: string) => asking(subgraph)(appClaims(appId))
const waitMs = ({ wakeAt }: { wakeAt: Date }) => wakeAt.getTime() - Date.now()
const verified = (secret: string, { headers, body } = receiver.received.at(-1)!) =>
  new Webhook(secret).verify(body, headers)

describe('a webhook', () => {
  test('is signed so that the public library accepts it, and holds ids only', async () => {
    const { _id, secret } = await endpoint(receiver.url)
    const id = await planned(_id)

    expect(await handle(id)).toMatchObject({ state: 'DELIVERED', tries: 1, lastError: null })

    expect(verified(secret)).toEqual({
      type: 'event.published',
      timestamp: '2030-01-01T10:00:00.000Z',
      data: { id: 'event-1' },
    })
    expect(receiver.received).toMatchObject([
      { headers: { 'content-type': 'application/json', 'webhook-id': id } },
    ])
    expect(() => verified('whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA')).toThrow()
    const forged = {
      ...receiver.received[0]!,
      body: receiver.received[0]!.body.replace('event-1', 'event-2'),
    }
    expect(() => verified(secret, forged)).toThrow()
  })

  test('is signed by each secret that is valid, for a day after it was rotated', async () => {
    const { _id, appId, secret: first } = await endpoint(receiver.url)
    const { data } = await as(appId).run(
      `mutation { rotateWebhookSecret(input: { id: "${_id}" }) { secret } }`,
    )
    const { secret: second } = data.rotateWebhookSecret

    await handle(await planned(_id))

    expect(receiver.received[0]!.headers['webhook-signature']!.split(' ')).toHaveLength(2)
    expect(verified(first)).toEqual(verified(second))
    const { secrets } = await endpointNow(_id)
    const expired = secrets.map(one => ({ ...one, expiresAt: one.expiresAt && new Date(Date.now() - 1) }))
    await WebhookEndpoint.updateOne({ _id }, { secrets: expired })
    await handle(await planned(_id))
    expect(receiver.received[1]!.headers['webhook-signature']!.split(' ')).toHaveLength(1)
    expect(() => verified(first)).toThrow()
    expect(verified(second)).toBeDefined()
  })

  test('says when it is sent by the clock of the database, and has the same id and body each time', async () => {
    const { _id } = await endpoint(receiver.url)
    const id = await planned(_id)
    receiver.answer = status(500)

    await handle(id)
    await handle(id)

    const [first, second] = receiver.received
    const { log } = await delivery(id)
    expect([first!.headers['webhook-id'], first!.body]).toEqual([second!.headers['webhook-id'], second!.body])
    expect(receiver.received.map(({ headers }) => Number(headers['webhook-timestamp']))).toEqual(
      log.map(({ at }) => Math.floor(at.getTime() / 1_000)),
    )
  })

  test('is delivered by any answer from 200 to 299, and nothing of that is kept but its status', async () => {
    const { _id } = await endpoint(receiver.url)
    receiver.answer = status(202)

    const row = await handle(await planned(_id))

    expect(row).toMatchObject({ state: 'DELIVERED', log: [{ status: 202, error: null }] })
    expect(JSON.stringify(row)).not.toContain('nobody keeps')
  })

  test('that is delivered is not sent again', async () => {
    const { _id } = await endpoint(receiver.url)
    const id = await planned(_id)
    await handle(id)
    await handle(id)

    expect(receiver.received).toHaveLength(1)
  })
})

describe('what fails', () => {
  test.each<[string, Receiver['answer'], string]>([
    ['an error of the receiver', status(500), 'HTTP_500'],
    ['a refusal', status(400), 'HTTP_400'],
    ['a redirect', status(302, { location: 'https://receiver.example.org/elsewhere' }), 'HTTP_302'],
    ['a redirect inside', status(308, { location: 'http://169.254.169.254/' }), 'HTTP_308'],
    ['not modified', status(304), 'HTTP_304'],
    ['no answer', () => undefined, 'TIMEOUT'],
    ['a line that is cut', request => request.socket.destroy(), 'CONNECTION_LOST'],
  ])('by %s is tried again after at least five seconds', async (_, answer, code) => {
    const { _id } = await endpoint(receiver.url)
    receiver.answer = answer

    const row = await handle(await planned(_id))

    expect(row).toMatchObject({
      state: 'PENDING',
      lastError: code,
      tries: 1,
      log: [{ durationMs: expect.any(Number) }],
    })
    expect(waitMs(row)).toBeGreaterThan(4_000)
    expect(receiver.received).toHaveLength(1)
    expect((await endpointNow(_id)).failingSince).not.toBeNull()
  })

  test('by a certificate of somebody else is tried again', async () => {
    const { _id } = await endpoint(receiver.url.replace('receiver.', 'other.'))

    expect(await handle(await planned(_id))).toMatchObject({
      state: 'PENDING',
      lastError: 'ERR_TLS_CERT_ALTNAME_INVALID',
    })
    expect(receiver.received).toEqual([])
  })

  test('is delivered later, and the endpoint has not failed then', async () => {
    const { _id } = await endpoint(receiver.url)
    const id = await planned(_id)
    receiver.answer = status(500)
    await handle(id)
    receiver.answer = status(200)

    const row = await handle(id)

    expect(row).toMatchObject({ state: 'DELIVERED', tries: 2, log: [{ status: 500 }, { status: 200 }] })
    expect(await endpointNow(_id)).toMatchObject({ failingSince: null })
  })

  test('waits as long as the receiver asks, and so does all else for it where it has too much to do', async () => {
    const { _id } = await endpoint(receiver.url)
    receiver.answer = status(429, { 'retry-after': '3600' })
    const [first, second] = [await planned(_id), await planned(_id)]

    const asked = await handle(first)
    const other = await handle(second)

    expect(waitMs(asked)).toBeGreaterThan(hour - 60_000)
    expect(waitMs(other)).toBeGreaterThan(hour - 60_000)
    expect(other).toMatchObject({ tries: 0, attempts: 0, log: [] })
    expect(receiver.received).toHaveLength(1)
  })

  test('waits until the date that the receiver names', async () => {
    const { _id } = await endpoint(receiver.url)
    const date = new Date(Date.now() + 2 * hour).toUTCString()
    receiver.answer = status(503, { 'retry-after': date })

    expect(waitMs(await handle(await planned(_id)))).toBeGreaterThan(2 * hour - 60_000)
  })

  test('does not wait for ever, whatever the receiver asks', async () => {
    const { _id } = await endpoint(receiver.url)
    receiver.answer = status(503, { 'retry-after': '99999999' })

    expect(waitMs(await handle(await planned(_id)))).toBeLessThanOrEqual(day)
  })

  test('alone is given up alone, is shown, and can be sent once more with all its tries', async () => {
    const { _id, appId } = await endpoint(receiver.url)
    const [poisoned, well] = [await planned(_id), await planned(_id)]
    receiver.answer = (request, response) =>
      status(request.headers['webhook-id'] === poisoned ? 400 : 200)(request, response)
    await WebhookDelivery.updateOne({ _id: poisoned }, { tries: 12 })

    expect(await handle(poisoned)).toMatchObject({ state: 'FAILED', tries: 13 })
    expect(await handle(well)).toMatchObject({ state: 'DELIVERED' })

    expect(await endpointNow(_id)).toMatchObject({ state: 'ACTIVE' })
    const shown = await as(
      appId,
    ).run(`{ webhookEndpoint(id: "${_id}") { deliveries(filter: { state: FAILED }) {
      edges { node { id reason attempts { status error } } } } } }`)
    expect(shown.data.webhookEndpoint.deliveries.edges).toEqual([
      { node: { id: poisoned, reason: 'HTTP_400', attempts: [{ status: 400, error: null }] } },
    ])
    receiver.answer = status(200)
    await again(appId, poisoned)
    expect(await handle(poisoned)).toMatchObject({ state: 'DELIVERED', tries: 1, log: [{}, { status: 200 }] })
    expect(receiver.received.at(-1)!.headers['webhook-id']).toBe(poisoned)
  })

  test('for a fault of ours is tried again, and other endpoints have nothing to do with it', async () => {
    const { _id } = await endpoint(receiver.url)

    const row = await handle(await planned(_id), secretsKeyOf('another-only-for-tests-only-for-tests'))

    expect(row).toMatchObject({ state: 'PENDING', lastError: 'SECRET_UNREADABLE', tries: 0 })
    expect(receiver.received).toEqual([])
  })
})

const REDELIVER = 'mutation ($id: ID!) { redeliver(input: { deliveryId: $id }) { id state nextAttemptAt } }'
const again = (appId: string, id: string) => as(appId).run(REDELIVER, { id })

describe('sending once more', () => {
  test('brings forward what waits, without beginning anew', async () => {
    const { _id, appId } = await endpoint(receiver.url)
    const id = await planned(_id)
    await WebhookDelivery.updateOne({ _id: id }, { tries: 5, wakeAt: new Date(Date.now() + day) })

    const { data } = await again(appId, id)

    expect(data.redeliver).toMatchObject({ id, state: 'PLANNED' })
    const row = await delivery(id)
    expect(row.tries).toBe(5)
    expect(waitMs(row)).toBeLessThanOrEqual(0)
  })

  test('leaves alone what is being sent now', async () => {
    const { _id, appId } = await endpoint(receiver.url)
    const id = await planned(_id)
    const leased = { fence: 1, attempts: 1, wakeAt: new Date(Date.now() + 10_000) }
    await WebhookDelivery.updateOne({ _id: id }, leased)

    await again(appId, id)

    expect(await delivery(id)).toMatchObject(leased)
  })

  test('begins anew with what has ended', async () => {
    const { _id, appId } = await endpoint(receiver.url)
    const id = await planned(_id)
    await handle(id)

    await again(appId, id)

    expect(await delivery(id)).toMatchObject({ state: 'PENDING', finishedAt: null, tries: 0, log: [{}] })
  })

  test('is refused where there is nothing to send, or nowhere to', async () => {
    const codeOf = async (appId: string, id: string) => (await again(appId, id)).errors?.[0]?.extensions.code
    const { _id, appId } = await endpoint(receiver.url)
    const id = await planned(_id)

    expect(await codeOf(appId, 'nowhere')).toBe('WEBHOOK_DELIVERY_NOT_FOUND')
    expect(await codeOf('app-other', id)).toBe('FORBIDDEN')
    await WebhookEndpoint.updateOne({ _id }, { state: 'DISABLED', disabledBecause: 'FAILING' })
    expect(await codeOf(appId, id)).toBe('WEBHOOK_ENDPOINT_DISABLED')
    await WebhookEndpoint.deleteOne({ _id })
    expect(await codeOf(appId, id)).toBe('WEBHOOK_ENDPOINT_NOT_FOUND')
  })
})

describe('an endpoint', () => {
  test('that says that it is gone is disabled at once, and who runs the app is told once', async () => {
    const { _id, appId } = await endpoint(receiver.url)
    receiver.answer = status(410)
    const [first, second] = [await planned(_id), await planned(_id)]

    expect(await handle(first)).toMatchObject({
      state: 'FAILED',
      reason: 'ENDPOINT_GONE',
      lastError: 'HTTP_410',
    })
    expect(await handle(second)).toMatchObject({ state: 'FAILED', reason: 'ENDPOINT_DISABLED', tries: 0 })

    expect(await endpointNow(_id)).toMatchObject({ state: 'DISABLED', disabledBecause: 'GONE' })
    expect(receiver.received).toHaveLength(1)
    expect(await WebhookNotice.find().lean()).toMatchObject([{ endpointId: _id, appId, because: 'GONE' }])
  })

  test.each([
    ['just under five days goes on', 5 * day - 60_000, 'ACTIVE', 'PENDING', 0],
    ['five days is disabled, and who runs the app is told', 5 * day, 'DISABLED', 'FAILED', 1],
  ])('that failed for %s', async (_, forMs, state, deliveryState, notices) => {
    const failingSince = new Date(Date.now() - forMs)
    const { _id } = await endpoint(receiver.url, { failingSince })
    receiver.answer = status(500)

    expect(await handle(await planned(_id))).toMatchObject({ state: deliveryState })

    expect(await endpointNow(_id)).toMatchObject({ state, failingSince })
    expect(await WebhookNotice.find({ because: 'FAILING' }).lean()).toHaveLength(notices)
  })

  test('that fails in many deliveries at once is disabled once', async () => {
    const { _id } = await endpoint(receiver.url, { failingSince: new Date(Date.now() - 6 * day) })
    receiver.answer = status(500)
    const ids = await Promise.all(Array.from({ length: 8 }, () => planned(_id)))

    const rows = await Promise.all(ids.map(id => handle(id)))

    expect(new Set(rows.map(({ reason }) => reason))).toEqual(new Set(['ENDPOINT_DISABLED']))
    expect(await WebhookNotice.countDocuments()).toBe(1)
  })

  test('that failed for five days is heard of again once it takes something', async () => {
    const { _id } = await endpoint(receiver.url, { failingSince: new Date(Date.now() - 6 * day) })

    expect(await handle(await planned(_id))).toMatchObject({ state: 'DELIVERED' })
    expect(await endpointNow(_id)).toMatchObject({ state: 'ACTIVE', failingSince: null })
  })

  test('that is deleted gets nothing more', async () => {
    const { _id } = await endpoint(receiver.url)
    const id = await planned(_id)
    await WebhookEndpoint.deleteOne({ _id })

    expect(await handle(id)).toMatchObject({ state: 'CANCELLED', reason: 'ENDPOINT_DELETED' })
    expect(receiver.received).toEqual([])
  })
})

describe('a ping', () => {
  const ping = async (appId: string, id: string) => {
    const { data } = await as(appId).run(
      `mutation { pingWebhook(input: { id: "${id}" }) { id topic state subjectId nextAttemptAt } }`,
    )
    return data.pingWebhook
  }

  test('is sent as all else is, also to an endpoint that is disabled', async () => {
    const { _id, appId, secret } = await endpoint(receiver.url, {
      state: 'DISABLED',
      disabledBecause: 'FAILING',
    })

    const { id, ...planned } = await ping(appId, _id)

    expect(planned).toMatchObject({ topic: 'webhook.ping', state: 'PLANNED', subjectId: _id })
    expect(await handle(id)).toMatchObject({ state: 'DELIVERED' })
    expect(verified(secret)).toMatchObject({ type: 'webhook.ping', data: { id: _id } })
    expect(await endpointNow(_id)).toMatchObject({ state: 'DISABLED' })
  })

  test('is sent once, and counts as no failure of the endpoint', async () => {
    const { _id, appId } = await endpoint(receiver.url)
    receiver.answer = status(500)

    const { id } = await ping(appId, _id)

    expect(await handle(id)).toMatchObject({ state: 'FAILED', reason: 'HTTP_500', tries: 1 })
    expect(await endpointNow(_id)).toMatchObject({ failingSince: null })
  })

  test('is not sent for an app that was revoked', async () => {
    const { _id, appId } = await endpoint(receiver.url, { state: 'DISABLED', disabledBecause: 'APP_REVOKED' })

    const { id } = await ping(appId, _id)

    expect(await handle(id)).toMatchObject({ state: 'FAILED', reason: 'ENDPOINT_DISABLED' })
    expect(receiver.received).toEqual([])
  })
})
