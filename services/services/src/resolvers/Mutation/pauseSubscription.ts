import { pauseSubscription as pause } from '../../operations/baskets/change-subscription.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const pauseSubscription: NonNullable<MutationResolvers['pauseSubscription']> = (
  _,
  { input: { id, from, to } },
  context,
) => pause(id, { from, to: to ?? null }, context)
