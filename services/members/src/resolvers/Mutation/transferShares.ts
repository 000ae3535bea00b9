import { transferShares as transfer } from '../../operations/shares/transfer-shares.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const transferShares: NonNullable<MutationResolvers['transferShares']> = (_, { input }, context) =>
  transfer(input, context)
