import { findVisibleOccurrence } from '../../operations/events/find-visible.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const occurrence: NonNullable<QueryResolvers['occurrence']> = (_, { id }, context) =>
  findVisibleOccurrence(id, context)
