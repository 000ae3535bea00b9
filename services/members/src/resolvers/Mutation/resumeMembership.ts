import { resumeMembership as resume } from '../../operations/membership/change-membership.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const resumeMembership: NonNullable<MutationResolvers['resumeMembership']> = (_, { input }, context) =>
  resume(input, context)
