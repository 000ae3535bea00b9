import { signUpForShift as signUp } from '../../operations/volunteers/sign-up-for-shift.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const signUpForShift: NonNullable<MutationResolvers['signUpForShift']> = (_, { input }, context) =>
  signUp(input, context)
