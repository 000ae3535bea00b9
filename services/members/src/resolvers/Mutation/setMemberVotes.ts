import { setMemberVotes as set } from '../../operations/membership/change-membership.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const setMemberVotes: NonNullable<MutationResolvers['setMemberVotes']> = (_, { input }, context) =>
  set(input, context)
