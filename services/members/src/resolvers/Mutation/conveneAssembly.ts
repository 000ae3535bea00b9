import { conveneAssembly as convene } from '../../operations/assemblies/convene-assembly.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const conveneAssembly: NonNullable<MutationResolvers['conveneAssembly']> = (_, { input }, context) =>
  convene(input, context)
