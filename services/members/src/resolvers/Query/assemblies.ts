import { listAssemblies } from '../../operations/assemblies/find-assembly.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const assemblies: NonNullable<QueryResolvers['assemblies']> = (_, args, context) =>
  listAssemblies(args, context)
