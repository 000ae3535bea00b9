import { collection } from '@cluster/database'
import { type Counts, countsField } from './composition-day.ts'

/** Why the numbers changed. */
export const causes = ['MEMBERSHIP', 'ESS_BASIS', 'SHARES', 'VOTES'] as const
export type Cause = (typeof causes)[number]

/** One change of what the members come to, for ever: the days are the sum of these. */
export interface CompositionChangeRecord {
  /** From 1, without a gap. */
  _id: number
  organisationId: string
  cause: Cause
  /** From which day on it holds. */
  on: string
  /** When it was written. */
  at: Date
  /** What is added to each number; negative where it is taken away. */
  delta: Counts
}

export const CompositionChange = collection<CompositionChangeRecord>(
  'members',
  'compositionChanges',
  {
    _id: { type: Number, required: true },
    organisationId: { type: String, required: true },
    cause: { type: String, enum: causes, required: true },
    on: { type: String, required: true },
    at: { type: Date, required: true },
    delta: countsField,
  },
  [
    // What one organisation changed, in order.
    { fields: { organisationId: 1, _id: 1 } },
    // From which day on it changed something last: what it counted for before is not touched any more.
    { fields: { organisationId: 1, on: -1 } },
  ],
  { appendOnly: true },
)
