import { collection } from '@cluster/database'
import { type Tariff, tariffs } from './service.ts'

/** What a person ordered in a cycle. Its id is made of the subscription, or the person, and the cycle: it is there once. */
export interface BasketOrderRecord {
  _id: string
  cycleId: string
  offerId: string
  personId: string
  /** The company on whose account it goes; null where the person pays. */
  organisationId: string | null
  /** Null where it was ordered for this cycle only. */
  subscriptionId: string | null
  quantity: number
  tariff: Tariff
  /** For one, in cents with VAT, as the cycle says. */
  amount: number
  status: 'PLACED' | 'SKIPPED' | 'CANCELLED' | 'CLOSED' | 'READY' | 'COLLECTED' | 'NOT_COLLECTED'
  changedAt: Date
  revision: number
}

const text = { type: String, required: true } as const
const textOrNull = { type: String, default: null } as const
const number = { type: Number, required: true } as const

export const BasketOrder = collection<BasketOrderRecord>(
  'services',
  'basketOrders',
  {
    _id: text,
    cycleId: text,
    offerId: text,
    personId: text,
    organisationId: textOrNull,
    subscriptionId: textOrNull,
    quantity: number,
    tariff: { type: String, enum: tariffs, required: true },
    amount: number,
    status: {
      type: String,
      enum: ['PLACED', 'SKIPPED', 'CANCELLED', 'CLOSED', 'READY', 'COLLECTED', 'NOT_COLLECTED'],
      required: true,
    },
    changedAt: { type: Date, required: true },
    revision: number,
  },
  [
    // The orders of a cycle, in an order of their own, and those of a person.
    { fields: { cycleId: 1, _id: 1 } },
    { fields: { personId: 1, changedAt: -1, _id: -1 } },
  ],
)
