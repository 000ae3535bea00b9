import { openShareRegister as open } from '../../operations/shares/open-register.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const openShareRegister: NonNullable<MutationResolvers['openShareRegister']> = (
  _,
  { input },
  context,
) => open(input, context)
