import { newId } from '@cluster/database'
import { sortTextOf } from '@cluster/subgraph'
import { categories, plainService, Service, type ServiceRecord } from '../src/models/service.ts'

/** A service of the test organisation, or what is given. */
export async function storedService(given: Partial<ServiceRecord> = {}): Promise<ServiceRecord> {
  const service = newService(given)
  await Service.create(service)
  return service
}

/** Services of every category and kind, in turn, each provider having `count` / `providers` of them. */
export async function manyServices(count: number, providers: number): Promise<void> {
  const services = Array.from({ length: count }, (_, n) =>
    newService({
      title: { fr: `Service fictif ${(n * 7_919) % count}` },
      category: categories[n % categories.length]!,
      providerId: `org-${n % providers}`,
      shortSupplyChain: n % 3 === 0,
      atypicalHours: [true, null, false][n % 5] ?? false,
    }),
  )
  await Service.insertMany(services)
}

function newService(given: Partial<ServiceRecord>): ServiceRecord {
  const title = given.title ?? { fr: 'Service fictif', en: 'Fictitious service' }
  return {
    _id: newId(),
    title,
    sortTitle: sortTextOf(title),
    ...plainService,
    category: 'OTHER',
    providerId: 'org-test',
    ...given,
  }
}
