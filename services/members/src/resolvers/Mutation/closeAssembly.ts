import { closeAssembly as close } from '../../operations/assemblies/close-assembly.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const closeAssembly: NonNullable<MutationResolvers['closeAssembly']> = (_, { input }, context) =>
  close(input.id, context)
