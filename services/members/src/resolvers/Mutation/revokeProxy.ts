import { revokeProxy as revoke } from '../../operations/assemblies/revoke-proxy.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const revokeProxy: NonNullable<MutationResolvers['revokeProxy']> = (_, { input }, context) =>
  revoke(input, context)
