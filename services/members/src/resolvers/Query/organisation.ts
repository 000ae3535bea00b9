import { findOrganisation } from '../../operations/directory/find-organisation.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const organisation: NonNullable<QueryResolvers['organisation']> = (_, { id }, context) =>
  findOrganisation(id, context)
