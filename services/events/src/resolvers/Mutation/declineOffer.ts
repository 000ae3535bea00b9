import { declineOffer as decline } from '../../operations/waitlist/answer-offer.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const declineOffer: NonNullable<MutationResolvers['declineOffer']> = (_, { input }, context) =>
  decline(input.id, context)
