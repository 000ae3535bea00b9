import { inLocale } from '@cluster/subgraph'
import { isOpen, nextOpening, openingHours } from '../operations/hours/opening.ts'
import type { ServicePointResolvers } from '../schema.generated.ts'

export const ServicePoint: ServicePointResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.servicePoint.load(id),
  id: ({ _id }) => _id,
  name: ({ name }, { locale }) => inLocale(name, locale),
  organisation: ({ organisationId }) => ({ id: organisationId }),
  location: ({ location }) =>
    location && { latitude: location.coordinates[1], longitude: location.coordinates[0] },
  isOpen: (place, { at }, { now }) => isOpen(place, at ?? now()),
  nextOpening: (place, { after }, { now }) => nextOpening(place, after ?? now()),
  openingHours: (place, span) => openingHours(place, span),
  bookings: ({ _id, organisationId }, args, { self, loaders }) => {
    self.mustBe(undefined, { organisationId })
    return loaders.bookingsAt(_id, args)
  },
  resources: ({ _id }, _, { loaders }) => loaders.resourcesOf.load(_id),
}
