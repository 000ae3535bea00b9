import { recordEsusAccreditation as record } from '../../operations/ess/esus-accreditation.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const recordEsusAccreditation: NonNullable<MutationResolvers['recordEsusAccreditation']> = (
  _,
  { input },
  context,
) => record(input, context)
