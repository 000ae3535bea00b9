import { collection } from '@cluster/database'

export const duesStates = ['CALLED', 'CANCELLED', 'IN_ARREARS', 'PAID'] as const
export type DuesState = (typeof duesStates)[number]

/** Those of which something is to be paid. */
export const openDues: readonly DuesState[] = ['CALLED', 'IN_ARREARS']

/** What an organisation owes the cluster for a year. */
export interface DuesRecord {
  /** Made of the two that follow: one organisation owes a year's dues once, whoever calls them. */
  _id: string
  organisationId: string
  year: number
  amountCents: number
  /** ISO 4217 */
  currency: string
  /** The sum of its payments, never more than the amount. */
  paidCents: number
  /** The day on which they were called. */
  calledOn: string
  /** The last day on which they can be paid in time. */
  payableBy: string
  /** The day on which the rest was paid. */
  paidOn: string | null
  state: DuesState
}

export const Dues = collection<DuesRecord>(
  'members',
  'dues',
  {
    _id: { type: String, required: true },
    organisationId: { type: String, required: true },
    year: { type: Number, required: true },
    amountCents: { type: Number, required: true },
    currency: { type: String, required: true },
    paidCents: { type: Number, required: true, default: 0 },
    calledOn: { type: String, required: true },
    payableBy: { type: String, required: true },
    paidOn: { type: String, default: null },
    state: { type: String, enum: duesStates, required: true },
  },
  [
    // Of one organisation, the last year first.
    { fields: { organisationId: 1, _id: -1 } },
    // Of a year: all, and those in a state.
    { fields: { year: 1, _id: 1 } },
    { fields: { year: 1, state: 1, _id: 1 } },
    // What was not paid in time.
    { fields: { state: 1, payableBy: 1 } },
  ],
)

export const duesId = (organisationId: string, year: number): string => `${organisationId}.${year}`
