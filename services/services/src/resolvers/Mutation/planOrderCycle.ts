import { planCycle } from '../../operations/baskets/plan-cycle.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const planOrderCycle: NonNullable<MutationResolvers['planOrderCycle']> = (_, { input }, context) =>
  planCycle(input, context)
