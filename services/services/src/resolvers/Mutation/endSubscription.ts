import { endSubscription as end } from '../../operations/baskets/change-subscription.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const endSubscription: NonNullable<MutationResolvers['endSubscription']> = (_, { input }, context) =>
  end(input.id, context)
