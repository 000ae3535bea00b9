import { openAssembly as open } from '../../operations/assemblies/open-assembly.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const openAssembly: NonNullable<MutationResolvers['openAssembly']> = (_, { input }, context) =>
  open(input.id, context)
