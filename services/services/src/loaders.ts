import { loadBy, loadPages } from '@cluster/subgraph'
import { Service } from './models/service.ts'
import { byTitle } from './orders.ts'

/** Made anew for each request: what one request reads twice is read once. */
export function createLoaders() {
  return {
    service: loadBy(Service),
    servicesOfOrganisation: loadPages(Service, { parentField: 'providerId', order: byTitle }),
  }
}

export type Loaders = ReturnType<typeof createLoaders>
