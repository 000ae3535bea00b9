import { closeDatabases } from '@cluster/database'
import { GraphUnavailable } from '@cluster/graph'
import { createProducer, handleRow } from '@cluster/jobs'
import type { Mail } from '@cluster/mail'
import type { Subgraph } from '@cluster/subgraph'
import { testConfig } from '@cluster/testkit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { buildNotifications } from '../src/build.ts'
import { sendWebhookNotice } from '../src/jobs/send-webhook-notice.ts'
import { WebhookEndpoint } from '../src/models/webhook-endpoint.ts'
import { WebhookNotice } from '../src/models/webhook-notice.ts'
import { disable } from '../src/operations/webhooks/note-health.ts'
import type { WebhookOwner } from '../src/operations/webhooks/read-owner.ts'
import { emptied, endpoint } from './webhooks/endpoints.ts'

const config = testConfig()
const producer = createProducer({ redisUrl: config.REDIS_URL, prefix: config.CLUSTER_PREFIX })
const url = 'https://partner.example.org/hook?a=<b>'
let subgraph: Subgraph
let sent: Mail[]

beforeAll(async () => {
  subgraph = await buildNotifications(config)
})
beforeEach(async () => {
  sent = []
  await Promise.all(emptied.map(async model => model.deleteMany()))
})
afterAll(async () => {
  await producer.close()
  await subgraph.close()
  await closeDatabases()
})

const owner = (locale: 'FR' | 'EN'): WebhookOwner => ({
  name: 'Application <fictive>',
  contact: { email: 'assistance.fictive@example.org', locale },
})

/** Disables an endpoint, and handles the notice of it while the graph and the mail server do this. */
async function tell(
  because: 'FAILING' | 'GONE',
  world: WebhookOwner | null | Error,
  { refusal = null as string | null, meanwhile = async (_: string) => undefined as unknown } = {},
) {
  const made = await endpoint(url)
  await disable(made, because)
  await meanwhile(made._id)
  const graph = {
    ask: async <T>() => {
      if (world instanceof Error) throw world
      return { app: world } as T
    },
  }
  const send = async (mail: Mail) => {
    sent.push(mail)
    return refusal === null ? null : { code: refusal, isOfAddress: true }
  }
  const { _id } = (await WebhookNotice.findOne().lean())!
  await handleRow(sendWebhookNotice({ graph, mailer: { send, close: () => undefined } }), _id, producer)
  return (await WebhookNotice.findById(_id).lean())!
}

describe('who runs an app is told that an endpoint was disabled', () => {
  test.each([
    ['FR', 'FAILING', 'Webhooks arrêtés : Application <fictive>', 'Depuis cinq jours'],
    ['FR', 'GONE', 'Webhooks arrêtés : Application <fictive>', "n'existe plus (410)"],
    ['EN', 'FAILING', 'Webhooks stopped: Application <fictive>', 'For five days'],
    ['EN', 'GONE', 'Webhooks stopped: Application <fictive>', 'is gone (410)'],
  ] as const)('in %s, because it was %s', async (locale, because, subject, says) => {
    expect(await tell(because, owner(locale))).toMatchObject({ state: 'SENT' })

    const [mail] = sent
    expect(mail).toMatchObject({ to: 'assistance.fictive@example.org', subject })
    for (const part of [says, url, 'enableWebhookEndpoint', 'redeliver']) expect(mail!.text).toContain(part)
    expect(mail!.html).not.toContain('<fictive>')
    expect(mail!.html).not.toContain('<b>')
    expect(mail!.messageId).toMatch(/^<[\w=-]+@initiatives-et-cite\.example>$/)
  })

  test.each<[string, WebhookOwner | null]>([
    ['an app without a contact', { name: 'Application fictive', contact: null }],
    ['an app that is not known', null],
  ])('not for %s, which is noted', async (_, world) => {
    expect(await tell('FAILING', world)).toMatchObject({ state: 'FAILED', reason: 'NO_CONTACT' })
    expect(sent).toEqual([])
  })

  test.each([
    [
      'enabled',
      (id: string) => WebhookEndpoint.updateOne({ _id: id }, { state: 'ACTIVE', disabledBecause: null }),
    ],
    ['deleted', (id: string) => WebhookEndpoint.deleteOne({ _id: id })],
  ])('not once it was %s', async (_, meanwhile) => {
    expect(await tell('FAILING', owner('FR'), { meanwhile })).toMatchObject({ state: 'CANCELLED' })
    expect(sent).toEqual([])
  })

  test('later, where the graph is away', async () => {
    expect(await tell('FAILING', new GraphUnavailable('SUBGRAPH_UNAVAILABLE'))).toMatchObject({
      state: 'PENDING',
      lastError: 'SUBGRAPH_UNAVAILABLE',
    })
  })

  test('not where its address is refused for good', async () => {
    expect(await tell('FAILING', owner('FR'), { refusal: '550' })).toMatchObject({
      state: 'FAILED',
      reason: '550',
    })
  })
})
