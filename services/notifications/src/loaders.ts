import { loadBy, loadPages } from '@cluster/subgraph'
import { Preferences } from './models/preferences.ts'
import { Reminder } from './models/reminder.ts'
import { WebhookDelivery, type WebhookDeliveryRecord } from './models/webhook-delivery.ts'
import { lastPlannedFirst, latestDueFirst } from './orders.ts'

/** Made anew for each request: what one request reads twice is read once. */
export function createLoaders() {
  return {
    remindersOfPerson: loadPages(Reminder, { parentField: 'recipientId', order: latestDueFirst }),
    preferences: loadBy(Preferences),
    /** Those of an endpoint, in one state or all. */
    deliveriesOf: loadPages(WebhookDelivery, {
      parentField: 'endpointId',
      filter: ({ state }: { state: WebhookDeliveryRecord['state'] | null }) => (state ? { state } : {}),
      order: lastPlannedFirst,
    }),
  }
}

export type Loaders = ReturnType<typeof createLoaders>
