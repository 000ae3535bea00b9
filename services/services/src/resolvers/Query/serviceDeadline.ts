import { findDeadline } from '../../operations/deadlines/find-deadline.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const serviceDeadline: NonNullable<QueryResolvers['serviceDeadline']> = (_, { id }, context) =>
  findDeadline(id, context)
