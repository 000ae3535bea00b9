import { newId } from '@cluster/database'
import type { InboxRow } from '@cluster/jobs'
import { pendingRow } from '@cluster/jobs'
import { createOutbound, type Patience } from '@cluster/outbound'
import { testConfig } from '@cluster/testkit'
import { anonymous, type Claims } from '@cluster/viewer'
import { inbox } from '../../src/inbox.ts'
import { WebhookDelivery } from '../../src/models/webhook-delivery.ts'
import { WebhookEndpoint, type WebhookEndpointRecord } from '../../src/models/webhook-endpoint.ts'
import { WebhookNotice } from '../../src/models/webhook-notice.ts'
import { planDeliveries } from '../../src/operations/webhooks/plan-deliveries.ts'
import { newSecret, secretsKeyOf } from '../../src/operations/webhooks/secrets.ts'

/** What is empty before each test. */
export const emptied = [WebhookEndpoint, WebhookDelivery, WebhookNotice, inbox.rows]

export const secretsKey = secretsKeyOf(testConfig('').NOTIFICATIONS_SECRET)

export const appClaims = (appId: string): Claims => ({ ...anonymous, appId, scopes: ['webhooks:manage'] })

/** An endpoint as an app makes it, and its secret. */
export async function endpoint(
  url: string,
  given: Partial<WebhookEndpointRecord> = {},
): Promise<WebhookEndpointRecord & { secret: string }> {
  const { secret, kept } = newSecret(secretsKey, new Date())
  const record: WebhookEndpointRecord = {
    _id: newId(),
    appId: `app-${newId()}`,
    place: 0,
    url,
    description: null,
    topics: ['event.published'],
    state: 'ACTIVE',
    disabledBecause: null,
    disabledAt: null,
    failingSince: null,
    restUntil: null,
    secrets: [kept],
    createdAt: new Date(),
    ...given,
  }
  await WebhookEndpoint.create(record)
  return { ...record, secret }
}

/** A delivery to an endpoint that has `event.published`, as a fact plans it. @returns its id */
export async function planned(endpointId: string, factId = `events-${newId()}`): Promise<string> {
  const happenedAt = new Date('2030-01-01T10:00:00Z')
  await planDeliveries({ id: factId, topic: 'event.published', subjectId: 'event-1', happenedAt })
  return `${factId}-${endpointId}`
}

export const delivery = async (id: string) => (await WebhookDelivery.findById(id).lean())!
export const endpointNow = async (id: string) => (await WebhookEndpoint.findById(id).lean())!

/** A fact as another service handed it over. */
export const fact = (type: string, subject: string, from = `${type.split('.')[0]}s`): InboxRow => ({
  ...pendingRow,
  _id: `${from}-${newId()}`,
  type,
  subject,
  from,
  at: new Date(),
  details: null,
  wakeAt: new Date(),
})

/** What sends to receivers of the test, of which all names lead to this machine. */
export const outboundOfTests = (patience: Patience = { connectMs: 2_000, answerMs: 2_000, wholeMs: 3_000 }) =>
  createOutbound({ allowPrivate: true, resolve: async () => ['127.0.0.1'] }, patience)
