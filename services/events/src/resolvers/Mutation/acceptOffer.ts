import { acceptOffer as accept } from '../../operations/waitlist/answer-offer.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const acceptOffer: NonNullable<MutationResolvers['acceptOffer']> = (_, { input }, context) =>
  accept(input.id, context)
