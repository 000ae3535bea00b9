import { findClashes } from '../../operations/slots/find-clashes.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const clashes: NonNullable<QueryResolvers['clashes']> = (_, { input }, context) =>
  findClashes(input, context)
