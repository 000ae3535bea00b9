import { collection, embedded, idField } from '@cluster/database'

export const cycleStates = ['PLANNED', 'OPEN', 'CLOSED', 'CANCELLED', 'DELIVERED'] as const

/** A basket that can be ordered in a cycle, at the price that held when the cycle was planned. */
export interface CycleOfferRecord {
  offerId: string
  priceId: string
  amounts: { PUBLIC: number; SOLIDARITY: number | null; COMPANY: number | null }
  vatRate: number
  /** How many baskets the producer packs together: orders are rounded up to whole packs. */
  packSize: number
}

/** What the producer was ordered of one basket once a cycle is closed: made of its orders, and of nothing else. */
export interface CycleTotalRecord {
  offerId: string
  ordered: number
  packs: number
  amount: number
}

/** One round of orders to one producer: opens, closes, is delivered. */
export interface OrderCycleRecord {
  _id: string
  providerId: string
  servicePointId: string
  /** Which of the provider's cycles it is, from 1: of a subscription to each second one every second number. */
  number: number
  status: (typeof cycleStates)[number]
  opensAt: Date
  closesAt: Date
  deliveredAt: Date
  offers: CycleOfferRecord[]
  commissionRate: number
  /** How many baskets the producer asks for at least; 0 for none. */
  minimum: number
  /** What becomes of it below the minimum: nobody gets anything, or it stays open so many days longer, once. */
  belowMinimum: 'CANCEL' | 'EXTEND'
  extendDays: number
  extendedAt: Date | null
  /** How many are ordered so far; changed in the transaction of each order. */
  ordered: number
  /** Rises with each change of its orders, also where as many are ordered as before: of two at once one is tried again. */
  turn: number
  totals: CycleTotalRecord[]
  /** How far its orders were gone through since it opened, or closed, by their ids; null once all were. */
  progress: string | null
  changedAt: Date
  revision: number
}

const text = { type: String, required: true } as const
const number = { type: Number, required: true } as const
const date = { type: Date, required: true } as const

export const OrderCycle = collection<OrderCycleRecord>(
  'services',
  'orderCycles',
  {
    _id: idField,
    providerId: text,
    servicePointId: text,
    number,
    status: { type: String, enum: cycleStates, required: true },
    opensAt: date,
    closesAt: date,
    deliveredAt: date,
    offers: {
      type: [
        embedded<CycleOfferRecord>({
          offerId: text,
          priceId: text,
          amounts: {
            type: embedded<CycleOfferRecord['amounts']>({
              PUBLIC: number,
              SOLIDARITY: { type: Number, default: null },
              COMPANY: { type: Number, default: null },
            }),
            required: true,
          },
          vatRate: number,
          packSize: number,
        }),
      ],
      required: true,
    },
    commissionRate: number,
    minimum: number,
    belowMinimum: { type: String, enum: ['CANCEL', 'EXTEND'], required: true },
    extendDays: number,
    extendedAt: { type: Date, default: null },
    ordered: number,
    turn: { type: Number, required: true, default: 0 },
    totals: {
      type: [embedded<CycleTotalRecord>({ offerId: text, ordered: number, packs: number, amount: number })],
      required: true,
      default: [],
    },
    progress: { type: String, default: null },
    changedAt: date,
    revision: number,
  },
  [
    // What can be ordered, and what was: by when it closes.
    { fields: { closesAt: 1, _id: 1 } },
    // Those of a producer; of two planned at once one is tried again.
    { fields: { providerId: 1, closesAt: 1, _id: 1 } },
    { fields: { providerId: 1, number: -1 }, unique: true },
  ],
)
