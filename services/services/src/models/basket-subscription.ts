import { collection, embedded, idField } from '@cluster/database'
import { type Tariff, tariffs } from './service.ts'

/** Another basket for one cycle. */
export interface Swap {
  cycleId: string
  offerId: string
}

/** A basket ordered in each cycle of a producer, or in each second one. */
export interface BasketSubscriptionRecord {
  _id: string
  personId: string
  organisationId: string | null
  offerId: string
  quantity: number
  tariff: Tariff
  every: 'CYCLE' | 'SECOND_CYCLE'
  status: 'ACTIVE' | 'ENDED'
  /** Days of Paris within which nothing is ordered, the last one among them: null for not paused, or until further notice. */
  pausedFrom: string | null
  pausedTo: string | null
  skippedCycleIds: string[]
  swaps: Swap[]
  /** The first cycle that it was in: each second one from there on. Null until then. */
  firstNumber: number | null
  startedAt: Date
  endedAt: Date | null
  revision: number
}

const text = { type: String, required: true } as const
const textOrNull = { type: String, default: null } as const

export const BasketSubscription = collection<BasketSubscriptionRecord>(
  'services',
  'basketSubscriptions',
  {
    _id: idField,
    personId: text,
    organisationId: textOrNull,
    offerId: text,
    quantity: { type: Number, required: true },
    tariff: { type: String, enum: tariffs, required: true },
    every: { type: String, enum: ['CYCLE', 'SECOND_CYCLE'], required: true },
    status: { type: String, enum: ['ACTIVE', 'ENDED'], required: true },
    pausedFrom: textOrNull,
    pausedTo: textOrNull,
    skippedCycleIds: { type: [String], required: true, default: [] },
    swaps: { type: [embedded<Swap>({ cycleId: text, offerId: text })], required: true, default: [] },
    firstNumber: { type: Number, default: null },
    startedAt: { type: Date, required: true },
    endedAt: { type: Date, default: null },
    revision: { type: Number, required: true },
  },
  [
    // What is to be ordered in a cycle of these offers, in batches.
    { fields: { offerId: 1, status: 1, _id: 1 } },
    // Those of a person.
    { fields: { personId: 1, startedAt: -1, _id: -1 } },
  ],
)
