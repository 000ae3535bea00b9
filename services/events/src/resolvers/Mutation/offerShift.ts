import { offerShift as offer } from '../../operations/volunteers/offer-shift.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const offerShift: NonNullable<MutationResolvers['offerShift']> = (_, { input }, context) =>
  offer(input, context)
