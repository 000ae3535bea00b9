import { loadBy, loadPages, loadWith } from '@cluster/subgraph'
import { Service } from './models/service.ts'
import { countServices } from './operations/count-services.ts'
import { byTitle } from './orders.ts'

/** Made anew for each request: what one request reads twice is read once. */
export function createLoaders() {
  return {
    service: loadBy(Service),
    servicesOffered: loadWith(countServices),
    servicesOfOrganisation: loadPages(Service, { parentField: 'providerId', order: byTitle }),
  }
}

export type Loaders = ReturnType<typeof createLoaders>
