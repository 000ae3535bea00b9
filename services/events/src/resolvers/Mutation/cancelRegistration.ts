import { cancelRegistration as cancel } from '../../operations/registrations/cancel-registration.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const cancelRegistration: NonNullable<MutationResolvers['cancelRegistration']> = (
  _,
  { input },
  context,
) => cancel(input.id, context)
