import { subscribe } from '../../operations/baskets/change-subscription.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const subscribeToBasket: NonNullable<MutationResolvers['subscribeToBasket']> = (
  _,
  { input },
  context,
) =>
  subscribe(
    { ...input, personId: input.personId ?? null, organisationId: input.organisationId ?? null },
    context,
  )
