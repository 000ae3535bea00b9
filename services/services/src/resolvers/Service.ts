import { inLocale } from '@cluster/subgraph'
import type { PriceVersion } from '../models/service.ts'
import { nearest } from '../operations/catalogue/distance.ts'
import { priceAt } from '../operations/prices/price-at.ts'
import type { ServiceResolvers } from '../schema.generated.ts'

const isValid =
  (at: Date) =>
  ({ validFrom }: PriceVersion): boolean =>
    validFrom <= at

const shown = ({ id, validFrom, amounts, vatRate }: PriceVersion) => ({
  id,
  validFrom,
  public: amounts.PUBLIC,
  solidarity: amounts.SOLIDARITY,
  company: amounts.COMPANY,
  vatRate,
})

export const Service: ServiceResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.service.load(id),
  id: ({ _id }) => _id,
  title: ({ title }, { locale }) => inLocale(title, locale),
  description: ({ description }, { locale }) => description && inLocale(description, locale),
  price: ({ prices }, _, { now }) => {
    const price = priceAt(prices, now())
    return price && { amount: price.amounts.PUBLIC, currency: 'EUR' }
  },
  prices: ({ prices }, _, { now }) =>
    prices.slice(Math.max(0, prices.findLastIndex(isValid(now())))).map(shown),
  distanceFrom: async ({ offered }, from, { loaders }) => {
    const places = await Promise.all(
      offered.map(({ servicePointId }) => loaders.servicePoint.load(servicePointId)),
    )
    return nearest(
      from,
      places.flatMap(place => place ?? []),
    )
  },
  bookings: ({ _id, providerId }, args, { self, loaders }) => {
    self.mustBe(undefined, { organisationId: providerId })
    return loaders.bookingsOfService(_id, args)
  },
  commissionRate: ({ providerId, commissionRate }, _, { self }) => {
    self.mustBe(undefined, { organisationId: providerId })
    return commissionRate
  },
  provider: ({ providerId }) => ({ id: providerId }),
}
