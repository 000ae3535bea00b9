import { deliverCycle } from '../../operations/baskets/end-cycle.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const deliverOrderCycle: NonNullable<MutationResolvers['deliverOrderCycle']> = (
  _,
  { input },
  context,
) => deliverCycle(input.id, context)
