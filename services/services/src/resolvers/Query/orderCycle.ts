import { findCycle } from '../../operations/baskets/list-cycles.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const orderCycle: NonNullable<QueryResolvers['orderCycle']> = (_, { id }, context) =>
  findCycle(id, context)
