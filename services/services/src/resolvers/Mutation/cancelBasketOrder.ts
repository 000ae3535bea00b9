import { cancelOrder } from '../../operations/baskets/cancel-order.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const cancelBasketOrder: NonNullable<MutationResolvers['cancelBasketOrder']> = (
  _,
  { input },
  context,
) => cancelOrder(input.id, context)
