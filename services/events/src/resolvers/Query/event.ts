import { findVisibleEvent } from '../../operations/events/find-visible.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const event: NonNullable<QueryResolvers['event']> = (_, { id }, context) =>
  findVisibleEvent(id, context)
