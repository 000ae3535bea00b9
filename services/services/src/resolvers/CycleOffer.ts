import type { CycleOfferResolvers } from '../schema.generated.ts'

export const CycleOffer: CycleOfferResolvers = {
  offer: ({ offerId }, _, { loaders }) => loaders.basketOffer.load(offerId),
  public: ({ amounts }) => amounts.PUBLIC,
  solidarity: ({ amounts }) => amounts.SOLIDARITY,
  company: ({ amounts }) => amounts.COMPANY,
}
