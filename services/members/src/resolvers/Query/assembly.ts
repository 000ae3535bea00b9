import { findVisibleAssembly } from '../../operations/assemblies/find-assembly.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const assembly: NonNullable<QueryResolvers['assembly']> = (_, { id }, context) =>
  findVisibleAssembly(id, context)
