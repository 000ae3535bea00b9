import { collection, embedded, idField } from '@cluster/database'
import { type Counted, type Measure, measures } from './composition-day.ts'

export const derogationStates = ['MET', 'OPEN'] as const
export type DerogationState = (typeof derogationStates)[number]

/** That a member could leave although the rule of the statutes then does not hold, and until when it has to again. */
export interface DerogationRecord {
  _id: string
  /** Who left. */
  organisationId: string
  /** Who let it. */
  authorId: string | null
  reason: string
  /** The day on which the rule was broken first. */
  on: string
  at: Date
  measure: Measure
  /** What the statutes asked for, in percent. */
  threshold: number
  before: Counted
  after: Counted
  /** The last day on which the cluster has to be back in line. */
  deadline: string
  state: DerogationState
  /** The day on which it was back in line. */
  metOn: string | null
}

const counted = {
  type: embedded<Counted>({
    total: { type: Number, required: true },
    ess: { type: Number, required: true },
  }),
  required: true,
} as const

export const Derogation = collection<DerogationRecord>(
  'members',
  'derogations',
  {
    _id: idField,
    organisationId: { type: String, required: true },
    authorId: { type: String, default: null },
    reason: { type: String, required: true },
    on: { type: String, required: true },
    at: { type: Date, required: true },
    measure: { type: String, enum: measures, required: true },
    threshold: { type: Number, required: true },
    before: counted,
    after: counted,
    deadline: { type: String, required: true },
    state: { type: String, enum: derogationStates, required: true },
    metOn: { type: String, default: null },
  },
  [
    // The last one first.
    { fields: { at: -1, _id: -1 } },
    // Which are open, to end them.
    { fields: { state: 1 } },
    // What a person did, to export and to forget it.
    { fields: { authorId: 1 }, partialFilterExpression: { authorId: { $gt: '' } } },
  ],
)
