import { swapBasket as swap } from '../../operations/baskets/change-subscription.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const swapBasket: NonNullable<MutationResolvers['swapBasket']> = (
  _,
  { input: { id, ...wanted } },
  context,
) => swap(id, wanted, context)
