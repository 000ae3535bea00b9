import type { WebhookDeliveryState } from '../schema.generated.ts'

/** As the schema writes a state, PENDING is PLANNED. */
export const stateNamed = (stored: string): WebhookDeliveryState =>
  (stored === 'PENDING' ? 'PLANNED' : stored) as WebhookDeliveryState

export const storedState = (name: WebhookDeliveryState): string => (name === 'PLANNED' ? 'PENDING' : name)
