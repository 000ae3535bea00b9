import { findPartnership } from '../../operations/partnerships/find-partnership.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const partnership: NonNullable<QueryResolvers['partnership']> = (_, { id }, context) =>
  findPartnership(id, context)
