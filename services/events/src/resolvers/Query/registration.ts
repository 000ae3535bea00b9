import { findVisibleRegistration } from '../../operations/events/find-visible.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const registration: NonNullable<QueryResolvers['registration']> = (_, { id }, context) =>
  findVisibleRegistration(id, context)
