import { skipCycle } from '../../operations/baskets/change-subscription.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const skipBasket: NonNullable<MutationResolvers['skipBasket']> = (_, { input }, context) =>
  skipCycle(input.id, input.cycleId, context)
