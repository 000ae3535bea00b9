import { correctMembership as correct } from '../../operations/membership/correct-membership.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const correctMembership: NonNullable<MutationResolvers['correctMembership']> = (
  _,
  { input },
  context,
) => correct(input, context)
