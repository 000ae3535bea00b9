import { retireOffer } from '../../operations/baskets/change-offer.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const retireBasketOffer: NonNullable<MutationResolvers['retireBasketOffer']> = (
  _,
  { input },
  context,
) => retireOffer(input.id, context)
