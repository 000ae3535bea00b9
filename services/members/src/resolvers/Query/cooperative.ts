import { findCooperative } from '../../operations/cooperative/find-cooperative.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const cooperative: NonNullable<QueryResolvers['cooperative']> = (_, { id }, context) =>
  findCooperative(id, context)
