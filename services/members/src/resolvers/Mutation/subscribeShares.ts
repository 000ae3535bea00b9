import { subscribeShares as subscribe } from '../../operations/shares/subscribe-shares.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const subscribeShares: NonNullable<MutationResolvers['subscribeShares']> = (_, { input }, context) =>
  subscribe(input, context)
