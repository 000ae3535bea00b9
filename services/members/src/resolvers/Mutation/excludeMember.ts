import { excludeMember as exclude } from '../../operations/membership/leave-cluster.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const excludeMember: NonNullable<MutationResolvers['excludeMember']> = (_, { input }, context) =>
  exclude(input, context)
