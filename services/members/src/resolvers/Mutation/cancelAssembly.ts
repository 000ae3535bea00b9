import { cancelAssembly as cancel } from '../../operations/assemblies/cancel-assembly.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const cancelAssembly: NonNullable<MutationResolvers['cancelAssembly']> = (_, { input }, context) =>
  cancel(input.id, context)
