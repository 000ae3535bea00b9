import { refuseApplication as refuse } from '../../operations/membership/change-membership.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const refuseApplication: NonNullable<MutationResolvers['refuseApplication']> = (
  _,
  { input },
  context,
) => refuse(input, context)
