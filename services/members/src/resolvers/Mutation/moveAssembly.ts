import { moveAssembly as move } from '../../operations/assemblies/move-assembly.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const moveAssembly: NonNullable<MutationResolvers['moveAssembly']> = (_, { input }, context) =>
  move(input, context)
