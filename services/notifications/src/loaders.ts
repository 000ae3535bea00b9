import { loadPages } from '@cluster/subgraph'
import { WebhookDelivery, type WebhookDeliveryRecord } from './models/webhook-delivery.ts'
import { lastPlannedFirst } from './orders.ts'

/** Made anew for each request: what one request reads twice is read once. */
export function createLoaders() {
  const deliveries = new Map<string, ReturnType<typeof loadPages<WebhookDeliveryRecord>>>()
  return {
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
