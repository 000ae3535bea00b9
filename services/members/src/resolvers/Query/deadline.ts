import { findDeadline } from '../../operations/deadlines/find-deadline.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const deadline: NonNullable<QueryResolvers['deadline']> = (_, { id }, context) =>
  findDeadline(id, context)
