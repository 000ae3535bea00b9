import { orderBasket as order } from '../../operations/baskets/order-basket.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const orderBasket: NonNullable<MutationResolvers['orderBasket']> = (_, { input }, context) =>
  order({ ...input, personId: input.personId ?? null, organisationId: input.organisationId ?? null }, context)
