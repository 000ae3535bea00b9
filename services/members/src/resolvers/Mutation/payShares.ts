import { payShares as pay } from '../../operations/shares/pay-shares.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const payShares: NonNullable<MutationResolvers['payShares']> = (_, { input }, context) =>
  pay(input, context)
