import type { WebhookDeliveryResolvers } from '../schema.generated.ts'
import { stateNamed } from './webhook-delivery-state.ts'

export const WebhookDelivery: WebhookDeliveryResolvers = {
  id: ({ _id }) => _id,
  state: ({ state }) => stateNamed(state),
  reason: ({ state, reason, lastError }) => (state === 'DELIVERED' ? null : (reason ?? lastError)),
  nextAttemptAt: ({ state, wakeAt }) => (state === 'PENDING' ? wakeAt : null),
  attempts: ({ log }) => log,
}
