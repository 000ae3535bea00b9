import { findPage } from '@cluster/database'
import { BasketOffer, type BasketOfferRecord } from '../../models/basket-offer.ts'
import { asMade } from '../../orders.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const basketOffers: NonNullable<QueryResolvers['basketOffers']> = (_, args) =>
  findPage<BasketOfferRecord>(BasketOffer, { filter: { status: 'OFFERED' }, order: asMade, ...args })
