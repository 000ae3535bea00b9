import { markOrder } from '../../operations/baskets/mark-order.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const markBasketOrder: NonNullable<MutationResolvers['markBasketOrder']> = (_, { input }, context) =>
  markOrder(input.id, input.status, context)
