import { defineJob } from '@cluster/jobs'
import type { Outbound } from '@cluster/outbound'
import { WebhookDelivery, type WebhookDeliveryRecord } from '../models/webhook-delivery.ts'
import { WebhookEndpoint, type WebhookEndpointRecord } from '../models/webhook-endpoint.ts'
import { outcomeOf, whyNotSend } from '../operations/webhooks/outcome-of.ts'
import { createPlaces } from '../operations/webhooks/places.ts'
import { deliverWebhookQueue } from '../operations/webhooks/queue.ts'
import { retryDelayMs } from '../operations/webhooks/retry-times.ts'
import { sendWebhook } from '../operations/webhooks/send-webhook.ts'

/** Mostly they wait for others to answer, which costs next to nothing. */
const slots = 100
/** An endpoint that takes longer to answer keeps its place from others. */
const soonMs = 2_000

/** Sends a webhook to one endpoint, unless too many are on their way there. */
export function deliverWebhook(means: { outbound: Outbound; secretsKey: Buffer }) {
  const places = createPlaces(slots)
  return defineJob<WebhookDeliveryRecord>({
    name: deliverWebhookQueue,
    rows: WebhookDelivery,
    concurrency: slots,
    // How often it is sent is counted in the row: here count the claims of workers that died, and faults of ours.
    maxAttempts: 40,
    backoffMs: attempts => retryDelayMs(Math.min(attempts, 4))!,
    handle: async (delivery, { stillMine }) => {
      const endpoint = await WebhookEndpoint.findById(delivery.endpointId).lean<WebhookEndpointRecord>()
      const end = whyNotSend(delivery, endpoint)
      if (end) return end
      const restMs = (endpoint!.restUntil?.getTime() ?? 0) - delivery.claimedAt!.getTime()
      if (restMs > 0) return { inMs: restMs + Math.random() * soonMs }
      const place = places.enter(endpoint!._id)
      if ('waitMs' in place) return { inMs: place.waitMs }

      let isWell = false
      try {
        if (!(await stillMine())) return 'waiting'
        const sent = await sendWebhook(delivery, endpoint!, means)
        isWell = sent.error === null && sent.durationMs < soonMs
        return await outcomeOf(sent, delivery, endpoint!)
      } finally {
        place.leave(isWell)
      }
    },
  })
}
