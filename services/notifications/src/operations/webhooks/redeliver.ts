import type { ClientSession } from 'mongoose'
import type { Context } from '../../context.ts'
import { webhookDeliveryNotFound, webhookEndpointDisabled, webhookEndpointNotFound } from '../../errors.ts'
import { WebhookDelivery, type WebhookDeliveryRecord } from '../../models/webhook-delivery.ts'
import { WebhookEndpoint, type WebhookEndpointRecord } from '../../models/webhook-endpoint.ts'
import { deliverWebhookQueue } from './queue.ts'

/** A lease ends sooner: who waits longer than this is not being sent now. */
const surelyWaitsMs = 30_000

/** Has a webhook sent once more that has ended, with all its tries, or sooner where it waits for the next. */
export async function redeliver(id: string, context: Context): Promise<WebhookDeliveryRecord> {
  const { self, transact, wake } = context
  const again = await transact(async session => {
    const delivery = await WebhookDelivery.findById(id).session(session).lean<WebhookDeliveryRecord>()
    if (!delivery) throw webhookDeliveryNotFound(id)
    self.mustBe(undefined, { appId: delivery.appId })
    await checkEndpoint(delivery.endpointId, session)
    const updated = await WebhookDelivery.collection.findOneAndUpdate(
      { _id: id, $or: [{ state: { $ne: 'PENDING' } }, waitsLong] } as object,
      [
        {
          $set: {
            ...{ state: 'PENDING', reason: null, finishedAt: null, attempts: 0, wakeAt: '$$NOW' },
            tries: { $cond: [{ $eq: ['$state', 'PENDING'] }, '$tries', 0] },
          },
        },
      ],
      { session, returnDocument: 'after' },
    )
    return (updated as WebhookDeliveryRecord | null) ?? delivery
  })
  void wake(deliverWebhookQueue, [{ id, fence: again.fence, delayMs: 0, again: true }])
  return again
}

const waitsLong = { $expr: { $gt: ['$wakeAt', { $add: ['$$NOW', surelyWaitsMs] }] } }

async function checkEndpoint(id: string, session: ClientSession): Promise<void> {
  const endpoint = await WebhookEndpoint.findById(id).session(session).lean<WebhookEndpointRecord>()
  if (!endpoint) throw webhookEndpointNotFound('deliveryId', id)
  if (endpoint.state === 'DISABLED') throw webhookEndpointDisabled()
}
