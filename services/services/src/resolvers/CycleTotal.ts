import type { CycleTotalResolvers } from '../schema.generated.ts'

export const CycleTotal: CycleTotalResolvers = {
  offer: ({ offerId }, _, { loaders }) => loaders.basketOffer.load(offerId),
}
