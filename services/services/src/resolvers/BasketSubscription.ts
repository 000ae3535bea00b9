import type { BasketSubscriptionResolvers } from '../schema.generated.ts'

export const BasketSubscription: BasketSubscriptionResolvers = {
  id: ({ _id }) => _id,
  offer: ({ offerId }, _, { loaders }) => loaders.basketOffer.load(offerId),
  person: ({ personId }) => ({ id: personId }),
  isActive: ({ status }) => status === 'ACTIVE',
}
