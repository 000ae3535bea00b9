import { loadBy, loadPages } from '@cluster/subgraph'
import { Preferences } from './models/preferences.ts'
import { Reminder } from './models/reminder.ts'
import { WebhookDelivery, type WebhookDeliveryRecord } from './models/webhook-delivery.ts'
import { lastPlannedFirst, latestDueFirst } from './orders.ts'

/** Made anew for each request: what one request reads twice is read once. */
export function createLoaders() {
  const deliveries = new Map<string, ReturnType<typeof loadPages<WebhookDeliveryRecord>>>()
  return {
    remindersOfPerson: loadPages(Reminder, { parentField: 'recipientId', order: latestDueFirst }),
    preferences: loadBy(Preferences),
    /** Those of an endpoint, in one state or all. */
    deliveriesOf: (state: string | null) => {
      const known = deliveries.get(state ?? '')
      if (known) return known
      const pages = loadPages(WebhookDelivery, {
        parentField: 'endpointId',
        filter: state ? { state } : {},
        order: lastPlannedFirst,
      })
      deliveries.set(state ?? '', pages)
      return pages
    },
  }
}

export type Loaders = ReturnType<typeof createLoaders>
