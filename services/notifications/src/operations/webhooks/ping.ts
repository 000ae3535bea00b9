import { newId } from '@cluster/database'
import type { Context } from '../../context.ts'
import { WebhookDelivery, type WebhookDeliveryRecord } from '../../models/webhook-delivery.ts'
import { pingTopic } from '../../topics.ts'
import { findEndpoint } from './find-endpoint.ts'
import { insertion } from './plan-deliveries.ts'
import { deliverWebhookQueue } from './queue.ts'

/** Plans a webhook that says nothing but that it arrives. */
export async function pingWebhook(
  id: string,
  { self, now, transact, wake }: Context,
): Promise<WebhookDeliveryRecord> {
  const pingId = `ping-${newId()}`
  const planned = await transact(async session => {
    const { appId } = await findEndpoint(id, self, session)
    const ping = { endpointId: id, appId, topic: pingTopic, subjectId: id, happenedAt: now() }
    await WebhookDelivery.collection.bulkWrite([insertion(pingId, ping)], { session })
    return (await WebhookDelivery.findById(pingId).session(session).lean<WebhookDeliveryRecord>())!
  })
  void wake(deliverWebhookQueue, [{ id: pingId, fence: 0, delayMs: 0 }])
  return planned
}
