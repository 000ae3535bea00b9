import type { Again, End } from '@cluster/jobs'
import type { WebhookDeliveryRecord } from '../../models/webhook-delivery.ts'
import type { WebhookEndpointRecord } from '../../models/webhook-endpoint.ts'
import { pingTopic } from '../../topics.ts'
import { disable, noteFailure, noteWell } from './note-health.ts'
import { retryDelayMs } from './retry-times.ts'
import type { Sent } from './send-webhook.ts'

const longestLog = 50
const gone = 410
/** With these an endpoint says that it has too much to do, whatever it is sent. */
const tooMuch = [429, 503]

/** Why a delivery is not sent at all; null where it is. A ping tries an endpoint whether it is enabled or not. */
export function whyNotSend(
  { topic }: WebhookDeliveryRecord,
  endpoint: WebhookEndpointRecord | null,
): End | null {
  if (!endpoint) return { state: 'CANCELLED', fields: { reason: 'ENDPOINT_DELETED' } }
  const isOff =
    endpoint.state === 'DISABLED' && (topic !== pingTopic || endpoint.disabledBecause === 'APP_REVOKED')
  return isOff ? { state: 'FAILED', fields: { reason: 'ENDPOINT_DISABLED' } } : null
}

/** What becomes of a delivery that was sent, and of its endpoint. */
export async function outcomeOf(
  sent: Sent,
  delivery: WebhookDeliveryRecord,
  endpoint: WebhookEndpointRecord,
): Promise<End | Again> {
  const { isDelivered, askedMs, ...attempt } = sent
  const tries = delivery.tries + 1
  const log = [...delivery.log, attempt].slice(-longestLog)
  if (isDelivered) {
    if (endpoint.failingSince) await noteWell(endpoint._id)
    return { state: 'DELIVERED', fields: { tries, log, lastError: null } }
  }

  const error = sent.error ?? `HTTP_${sent.status}`
  const givenUp = (reason: string): End => ({
    state: 'FAILED',
    fields: { tries, log, lastError: error, reason },
  })
  if (sent.status === gone) {
    await disable(endpoint, 'GONE')
    return givenUp('ENDPOINT_GONE')
  }
  if (delivery.topic === pingTopic) return givenUp(error)
  const restMs = tooMuch.includes(sent.status ?? 0) ? askedMs : 0
  if (await noteFailure(endpoint._id, { now: sent.at, restMs })) {
    await disable(endpoint, 'FAILING')
    return givenUp('ENDPOINT_DISABLED')
  }
  const inMs = retryDelayMs(tries, askedMs)
  return inMs === null ? givenUp(error) : { inMs, error, fields: { tries, log } }
}
