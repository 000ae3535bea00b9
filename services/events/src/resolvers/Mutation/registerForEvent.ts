import { registerForEvent as register } from '../../operations/registrations/register-for-event.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const registerForEvent: NonNullable<MutationResolvers['registerForEvent']> = (_, { input }, context) =>
  register(input, context)
