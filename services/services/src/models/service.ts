import { collection, embedded, idField } from '@cluster/database'
import { type TranslatedText, translatedField } from '@cluster/subgraph'

export const categories = [
  'BASKET',
  'CLEANING',
  'DELIVERY',
  'IRONING',
  'OTHER',
  'REPAIR',
  'SEWING',
  'SHOE_REPAIR',
] as const

export interface MoneyRecord {
  /** In the hundredth part of the currency. */
  amount: number
  /** ISO 4217 */
  currency: string
}

export interface ServiceRecord {
  _id: string
  title: TranslatedText
  /** Made of the title by `sortTextOf()` whenever that changes. */
  sortTitle: string
  description: TranslatedText | null
  category: (typeof categories)[number]
  providerId: string
  /** null: told on request */
  price: MoneyRecord | null
  shortSupplyChain: boolean
  /** null: not known yet */
  atypicalHours: boolean | null
}

export const Service = collection<ServiceRecord>(
  'services',
  'services',
  {
    _id: idField,
    title: { type: translatedField, required: true },
    sortTitle: { type: String, required: true },
    description: { type: translatedField, default: null },
    category: { type: String, enum: categories, required: true },
    providerId: { type: String, required: true },
    price: {
      type: embedded<MoneyRecord>({
        amount: { type: Number, required: true, min: 0, validate: Number.isSafeInteger },
        currency: { type: String, required: true, match: /^[A-Z]{3}$/ },
      }),
      default: null,
    },
    shortSupplyChain: { type: Boolean, required: true, default: false },
    atypicalHours: { type: Boolean, default: null },
  },
  [
    // All services.
    { fields: { sortTitle: 1, _id: 1 } },
    // Those of a provider, few enough for the rest of a filter to be looked up in each.
    { fields: { providerId: 1, sortTitle: 1, _id: 1 } },
    // Every other filter: list-services.ts names all values of what is not asked for, and their ranges are merged.
    { fields: { category: 1, shortSupplyChain: 1, atypicalHours: 1, sortTitle: 1, _id: 1 } },
  ],
)
