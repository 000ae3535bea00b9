import { giveProxy as give } from '../../operations/assemblies/give-proxy.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const giveProxy: NonNullable<MutationResolvers['giveProxy']> = (_, { input }, context) =>
  give(input, context)
