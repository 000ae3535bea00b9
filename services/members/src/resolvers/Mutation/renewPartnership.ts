import { renewPartnership as renew } from '../../operations/partnerships/renew-partnership.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const renewPartnership: NonNullable<MutationResolvers['renewPartnership']> = (
  _,
  { input: { reference = null, ...input } },
  context,
) => renew({ ...input, reference }, context)
