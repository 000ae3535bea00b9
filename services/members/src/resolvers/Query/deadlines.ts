import { listDeadlines } from '../../operations/deadlines/list-deadlines.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const deadlines: NonNullable<QueryResolvers['deadlines']> = (_, { filter, ...args }) =>
  listDeadlines({ ...filter, ...args })
