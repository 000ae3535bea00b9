import { referenceOf } from '../operations/baskets/order-id.ts'
import type { BasketOrderResolvers } from '../schema.generated.ts'

export const BasketOrder: BasketOrderResolvers = {
  id: ({ _id }) => _id,
  reference: ({ _id }) => referenceOf(_id),
  cycle: ({ cycleId }, _, { loaders }) => loaders.orderCycle.load(cycleId),
  offer: ({ offerId }, _, { loaders }) => loaders.basketOffer.load(offerId),
  person: ({ personId }) => ({ id: personId }),
  organisation: ({ organisationId }) => (organisationId ? { id: organisationId } : null),
}
