import { loadBy, loadPages, loadWith } from '@cluster/subgraph'
import { Service, type ServiceRecord } from './models/service.ts'
import { countServices } from './operations/catalogue/count-services.ts'
import { byTitle } from './orders.ts'

/** Made anew for each request: what one request reads twice is read once. */
export function createLoaders() {
  return {
    service: loadBy<ServiceRecord>(Service),
    servicesOffered: loadWith(countServices),
    servicesOfOrganisation: loadPages(Service, { parentField: 'providerId', order: byTitle }),
  }
}

export type Loaders = ReturnType<typeof createLoaders>
