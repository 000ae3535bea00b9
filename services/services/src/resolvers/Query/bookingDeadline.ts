import { findDeadline } from '../../operations/deadlines/deadlines-of.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const bookingDeadline: NonNullable<QueryResolvers['bookingDeadline']> = (_, { id }, context) =>
  findDeadline(id, context)
