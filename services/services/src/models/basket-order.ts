import { collection } from '@cluster/database'
import { type Tariff, tariffs } from './service.ts'

export const orderStates = [
  'PLACED',
  'SKIPPED',
  'CANCELLED',
  'CALLED_OFF',
  'CLOSED',
  'READY',
  'COLLECTED',
  'NOT_COLLECTED',
] as const

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
  /** CALLED_OFF where the cycle was. */
  status: (typeof orderStates)[number]
  /** What the basket costs; rates in hundredths of a percent. */
  vatRate: number
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
    status: { type: String, enum: orderStates, required: true },
    vatRate: number,
    changedAt: { type: Date, required: true },
    revision: number,
  },
  [
    // The orders of a cycle, in an order of their own, those of a subscription to come, and those of a person.
    { fields: { cycleId: 1, _id: 1 } },
    {
      fields: { subscriptionId: 1, status: 1 },
      partialFilterExpression: { subscriptionId: { $type: 'string' } },
    },
    { fields: { personId: 1, changedAt: -1, _id: -1 } },
  ],
)
