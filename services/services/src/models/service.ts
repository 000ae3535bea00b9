import { collection, embedded, idField } from '@cluster/database'
import { type TranslatedText, translatedField } from '@cluster/subgraph'
import { type HoursRecord, hoursField } from './service-point.ts'

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

/** How people get it: where they are served, where they leave something and fetch it, or at their home. */
export const deliveries = ['ON_SITE', 'DROP_OFF', 'HOME'] as const

/** What is paid by whom: everybody, people whose household quotient gives them the right, companies for theirs. */
export const tariffs = ['PUBLIC', 'SOLIDARITY', 'COMPANY'] as const
export type Tariff = (typeof tariffs)[number]

/** Of whom a quota lets at most so many book one slot. */
export const groups = ['RESIDENTS', 'COMPANIES'] as const
export type Group = (typeof groups)[number]

/** What it costs from an instant on. Never changed: another price is another version. */
export interface PriceVersion {
  id: string
  validFrom: Date
  /** In cents of a euro, with VAT; null where the tariff is not offered. */
  amounts: Record<'PUBLIC', number> & Record<Exclude<Tariff, 'PUBLIC'>, number | null>
  /** In hundredths of a percent: 2000 for 20 %. */
  vatRate: number
}

/** Where it is offered, and when, within the hours of the place; null for whenever that is open. */
export interface OfferedAtRecord {
  servicePointId: string
  hours: HoursRecord | null
}

export interface Quota {
  group: Group
  /** How many of the capacity the group may take at most. */
  places: number
}

/** How a service is booked. Lengths are in minutes. */
export interface BookingTerms {
  duration: number
  /** From one possible start to the next, counted from each opening. */
  step: number
  bufferBefore: number
  bufferAfter: number
  /** How long before its start a slot can be booked at the latest, and until when it is given back without cost. */
  notice: number
  cancelNotice: number
  /** How many days ahead one may book. */
  daysAhead: number
  /** How many bookings may be under way at once, buffers included. */
  capacity: number
  quotas: Quota[]
  /** What each booking needs for itself alone: the press, the room. */
  resourceIds: string[]
  /** True where the provider has to agree to each booking. */
  needsAgreement: boolean
}

export interface ServiceRecord {
  _id: string
  title: TranslatedText
  /** Made of the title by `sortTextOf()` whenever that changes. */
  sortTitle: string
  description: TranslatedText | null
  category: (typeof categories)[number]
  providerId: string
  status: 'OFFERED' | 'RETIRED'
  delivery: (typeof deliveries)[number]
  offered: OfferedAtRecord[]
  /** Null where it is not booked by slots. */
  terms: BookingTerms | null
  /** The oldest first; none where a price is told on request. */
  prices: PriceVersion[]
  /** What the concierge keeps of a sale, in hundredths of a percent: 1500 for 15 %. */
  commissionRate: number
  shortSupplyChain: boolean
  /** Computed from its hours whenever they change; null while it has none. */
  atypicalHours: boolean | null
  revision: number
  /** Rises with each change of its bookings: of two at once, one is tried again. Who waits keeps it as its place in the order. */
  turn: number
}

/** What holds of a service of which only the name is known. */
export const plainService = {
  description: null,
  status: 'OFFERED',
  delivery: 'ON_SITE',
  offered: [],
  terms: null,
  prices: [],
  commissionRate: 0,
  shortSupplyChain: false,
  atypicalHours: null,
  revision: 0,
  turn: 0,
} satisfies Partial<ServiceRecord>

const text = { type: String, required: true } as const
const number = { type: Number, required: true } as const
const isCents = (amount: number | null) => amount === null || Number.isSafeInteger(amount)
const cents = { type: Number, min: 0, validate: isCents } as const

export const pricesField = {
  type: [
    embedded<PriceVersion>({
      id: text,
      validFrom: { type: Date, required: true },
      amounts: {
        type: embedded<PriceVersion['amounts']>({
          PUBLIC: { ...cents, required: true },
          SOLIDARITY: { ...cents, default: null },
          COMPANY: { ...cents, default: null },
        }),
        required: true,
      },
      vatRate: number,
    }),
  ],
  required: true,
  default: [],
}

export const Service = collection<ServiceRecord>(
  'services',
  'services',
  {
    _id: idField,
    title: { type: translatedField, required: true },
    sortTitle: text,
    description: { type: translatedField, default: null },
    category: { type: String, enum: categories, required: true },
    providerId: text,
    status: { type: String, enum: ['OFFERED', 'RETIRED'], required: true, default: 'OFFERED' },
    delivery: { type: String, enum: deliveries, required: true, default: 'ON_SITE' },
    offered: {
      type: [embedded<OfferedAtRecord>({ servicePointId: text, hours: { type: hoursField, default: null } })],
      required: true,
      default: [],
    },
    terms: {
      type: embedded<BookingTerms>({
        duration: number,
        step: number,
        bufferBefore: number,
        bufferAfter: number,
        notice: number,
        cancelNotice: number,
        daysAhead: number,
        capacity: number,
        quotas: {
          type: [embedded<Quota>({ group: { type: String, enum: groups, required: true }, places: number })],
          required: true,
          default: [],
        },
        resourceIds: { type: [String], required: true, default: [] },
        needsAgreement: { type: Boolean, required: true, default: false },
      }),
      default: null,
    },
    prices: pricesField,
    commissionRate: { type: Number, required: true, default: 0 },
    shortSupplyChain: { type: Boolean, required: true, default: false },
    atypicalHours: { type: Boolean, default: null },
    revision: { type: Number, required: true, default: 0 },
    turn: { type: Number, required: true, default: 0 },
  },
  [
    // All services.
    { fields: { sortTitle: 1, _id: 1 } },
    // Those of a provider, few enough for the rest of a filter to be looked up in each.
    { fields: { providerId: 1, sortTitle: 1, _id: 1 } },
    // Those offered at places, few enough for the rest of a filter to be looked up in each.
    { fields: { 'offered.servicePointId': 1, sortTitle: 1, _id: 1 } },
    // Every other filter: list-services.ts names all values of what is not asked for, and their ranges are merged.
    { fields: { category: 1, shortSupplyChain: 1, atypicalHours: 1, sortTitle: 1, _id: 1 } },
  ],
)
