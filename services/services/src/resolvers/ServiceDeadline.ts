import { inLocale } from '@cluster/subgraph'
import { recipientOf, recipientsOf } from '../operations/deadlines/find-deadline.ts'
import type { ServiceDeadlineResolvers } from '../schema.generated.ts'

export const ServiceDeadline: ServiceDeadlineResolvers = {
  timeZone: async ({ servicePointId }, _, { loaders }) =>
    (await loaders.servicePoint.load(servicePointId))?.timeZone ?? 'Europe/Paris',
  changedIn: ({ revision }) => revision,
  title: ({ title }, { locale }) => inLocale(title, locale),
  details: () => null,
  place: async ({ servicePointId }, _, { loaders }) => {
    const place = await loaders.servicePoint.load(servicePointId)
    return place && [inLocale(place.name, 'FR'), place.address].filter(Boolean).join(', ')
  },
  url: () => null,
  organisation: ({ providerId }) => ({ id: providerId }),
  recipients: (deadline, args) => recipientsOf(deadline, args),
  recipient: (deadline, { id }) => recipientOf(deadline, id),
}
