import { inLocale } from '@cluster/subgraph'
import { priceAt } from '../operations/prices/price-at.ts'
import type { BasketOfferResolvers } from '../schema.generated.ts'

export const BasketOffer: BasketOfferResolvers = {
  id: ({ _id }) => _id,
  title: ({ title }, { locale }) => inLocale(title, locale),
  description: ({ description }, { locale }) => description && inLocale(description, locale),
  provider: ({ providerId }) => ({ id: providerId }),
  price: ({ prices }, _, { now }) => {
    const price = priceAt(prices, now())
    return price && { amount: price.amounts.PUBLIC, currency: 'EUR' }
  },
}
