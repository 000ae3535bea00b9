import { newId } from '@cluster/database'
import { sortTextOf } from '@cluster/subgraph'
import { categories, plainService, Service, type ServiceRecord } from '../src/models/service.ts'
import { type HoursRecord, ServicePoint, type ServicePointRecord } from '../src/models/service-point.ts'

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

/** Each working day from nine to noon and from two to six. */
export const officeHours = (given: Partial<HoursRecord> = {}): HoursRecord => ({
  weekly: [1, 2, 3, 4, 5].flatMap(weekday => [
    { weekday, weeks: 'EVERY', opens: '09:00', closes: '12:00' },
    { weekday, weeks: 'EVERY', opens: '14:00', closes: '18:00' },
  ]),
  onHolidays: 'CLOSED',
  exceptions: [],
  ...given,
})

export const weekly = (weekday: number, opens: string, closes: string, weeks = 'EVERY' as const) => ({
  weekday,
  weeks,
  opens,
  closes,
})

/** A place of the test organisation, or what is given. */
export async function storedPlace(given: Partial<ServicePointRecord> = {}): Promise<ServicePointRecord> {
  const place: ServicePointRecord = {
    _id: newId(),
    name: { fr: 'Lieu fictif', en: 'Fictitious place' },
    organisationId: 'org-test',
    address: '1 rue Imaginaire, Lille',
    location: null,
    wheelchairAccessible: null,
    timeZone: 'Europe/Paris',
    hours: officeHours(),
    revision: 0,
    ...given,
  }
  await ServicePoint.create(place)
  return place
}
