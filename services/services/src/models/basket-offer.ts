import { collection, idField } from '@cluster/database'
import { type TranslatedText, translatedField } from '@cluster/subgraph'
import { type PriceVersion, pricesField } from './service.ts'

/** A kind of basket that a producer fills. */
export interface BasketOfferRecord {
  _id: string
  title: TranslatedText
  description: TranslatedText | null
  providerId: string
  status: 'OFFERED' | 'RETIRED'
  /** How many baskets the producer packs together. */
  packSize: number
  prices: PriceVersion[]
}

export const BasketOffer = collection<BasketOfferRecord>(
  'services',
  'basketOffers',
  {
    _id: idField,
    title: { type: translatedField, required: true },
    description: { type: translatedField, default: null },
    providerId: { type: String, required: true },
    status: { type: String, enum: ['OFFERED', 'RETIRED'], required: true },
    packSize: { type: Number, required: true },
    prices: pricesField,
  },
  [
    // Those of a producer, or of all.
    { fields: { providerId: 1, status: 1, _id: 1 } },
    { fields: { status: 1, _id: 1 } },
  ],
)
