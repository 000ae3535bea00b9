import { closeOrderCycle as close } from '../../operations/baskets/end-cycle.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const closeOrderCycle: NonNullable<MutationResolvers['closeOrderCycle']> = (_, { input }, context) =>
  close(input.id, context)
