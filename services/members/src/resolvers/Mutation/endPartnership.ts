import { endPartnership as end } from '../../operations/partnerships/end-partnership.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const endPartnership: NonNullable<MutationResolvers['endPartnership']> = (
  _,
  { input: { id, on = null } },
  context,
) => end({ id, on }, context)
