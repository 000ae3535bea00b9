import { redeemShares as redeem } from '../../operations/shares/redeem-shares.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const redeemShares: NonNullable<MutationResolvers['redeemShares']> = (_, { input }, context) =>
  redeem(input, context)
