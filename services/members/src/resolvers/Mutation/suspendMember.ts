import { suspendMember as suspend } from '../../operations/membership/change-membership.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const suspendMember: NonNullable<MutationResolvers['suspendMember']> = (_, { input }, context) =>
  suspend(input, context)
