import { changeRegistration as change } from '../../operations/registrations/change-registration.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const changeRegistration: NonNullable<MutationResolvers['changeRegistration']> = (
  _,
  { input },
  context,
) => change(input, context)
