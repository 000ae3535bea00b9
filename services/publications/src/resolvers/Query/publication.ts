import { findPublication } from '../../operations/find-publication.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const publication: NonNullable<QueryResolvers['publication']> = (_, { id }, context) =>
  findPublication(id, context)
