import { inLocale } from '@cluster/subgraph'
import { priceAt } from '../operations/prices/price-at.ts'
import type { ServiceResolvers } from '../schema.generated.ts'

export const Service: ServiceResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.service.load(id),
  id: ({ _id }) => _id,
  title: ({ title }, { locale }) => inLocale(title, locale),
  description: ({ description }, { locale }) => description && inLocale(description, locale),
  price: ({ prices }, _, { now }) => {
    const price = priceAt(prices, now())
    return price && { amount: price.amounts.PUBLIC, currency: 'EUR' }
  },
  provider: ({ providerId }) => ({ id: providerId }),
}
