import { createOffer } from '../../operations/baskets/change-offer.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const createBasketOffer: NonNullable<MutationResolvers['createBasketOffer']> = (
  _,
  { input: { public: all, solidarity, company, description, ...given } },
  context,
) =>
  createOffer(
    {
      ...given,
      description: description ?? null,
      amounts: { PUBLIC: all, SOLIDARITY: solidarity ?? null, COMPANY: company ?? null },
    },
    context,
  )
