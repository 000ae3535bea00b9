import { listCycles } from '../../operations/baskets/list-cycles.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const orderCycles: NonNullable<QueryResolvers['orderCycles']> = (
  _,
  { providerId, closingAfter, ...args },
  { now },
) => listCycles({ ...args, providerId: providerId ?? null, closingAfter: closingAfter ?? now() })
