import { applyForMembership as apply } from '../../operations/membership/apply-for-membership.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const applyForMembership: NonNullable<MutationResolvers['applyForMembership']> = (
  _,
  { input },
  context,
) => apply(input, context)
