import type { Outbound } from '@cluster/outbound'
import type { WebhookAttemptRecord, WebhookDeliveryRecord } from '../../models/webhook-delivery.ts'
import type { WebhookEndpointRecord } from '../../models/webhook-endpoint.ts'
import { retryAfterMs } from './retry-times.ts'
import { signatures, validSecrets } from './secrets.ts'

/** What came of sending a webhook. */
export interface Sent extends WebhookAttemptRecord {
  isDelivered: boolean
  /** How long the endpoint asked to be left alone, in milliseconds. */
  askedMs: number
}

/** A thin body: what happened to what, and when. What there is to know else, the receiver reads in the graph. */
export const bodyOf = ({ topic, subjectId, happenedAt }: WebhookDeliveryRecord): string =>
  JSON.stringify({ type: topic, timestamp: happenedAt.toISOString(), data: { id: subjectId } })

/** Sends a webhook once. @throws where it cannot be signed */
export async function sendWebhook(
  delivery: WebhookDeliveryRecord,
  { url, secrets }: WebhookEndpointRecord,
  { outbound, secretsKey }: { outbound: Outbound; secretsKey: Buffer },
): Promise<Sent> {
  // By the clock of the database: receivers refuse what seems to be minutes old.
  const at = delivery.claimedAt!
  const body = bodyOf(delivery)
  const about = { id: delivery._id, timestamp: Math.floor(at.getTime() / 1_000), body }
  const valid = validSecrets(secrets, at).map(({ sealed }) => sealed)
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'Initiatives-et-Cite-Webhooks/1.0',
    'webhook-id': about.id,
    'webhook-timestamp': String(about.timestamp),
    'webhook-signature': signatures(about, valid, secretsKey),
  }
  const begun = performance.now()
  const { status, error, retryAfter } = await outbound.post(url, { headers, body })
  return {
    at,
    durationMs: Math.round(performance.now() - begun),
    status,
    error,
    isDelivered: status !== null && status >= 200 && status < 300,
    askedMs: retryAfterMs(retryAfter, at),
  }
}
