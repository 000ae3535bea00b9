import { collection } from '@cluster/database'

/** What is to be done, or takes place, by a certain time. */
export const deadlineKinds = [
  'AGREEMENT_ENDING',
  'ASSEMBLY',
  'DEROGATION_ENDING',
  'DUES_PAYABLE',
  'ESUS_ENDING',
] as const
export type DeadlineKind = (typeof deadlineKinds)[number]

export const deadlineStates = ['CALLED_OFF', 'MET', 'OPEN', 'PASSED'] as const
export type DeadlineState = (typeof deadlineStates)[number]

/** What has not been done and may still be: late is not over. */
export const stillDue: readonly DeadlineState[] = ['OPEN', 'PASSED']

/** Something with a date, of which people are reminded. Notifications knows when and how; here is what and whom. */
export interface DeadlineRecord {
  /** The kind and the id of what it is about: one of a kind each. */
  _id: string
  kind: DeadlineKind
  /** The id of what it is about: a year's dues, an assembly, an agreement … */
  subjectId: string
  /** The organisation whose representatives are told; null where nobody is told for an organisation. */
  organisationId: string | null
  /** Who else is told. */
  personIds: string[]
  at: Date
  state: DeadlineState
  /** Rises with each change, so that what is planned from an older one yields. */
  revision: number
  /** The revision in which that changed last of which people are told, and when that was by the database's clock. */
  changedIn: number
  changedAt: Date
}

export const Deadline = collection<DeadlineRecord>(
  'members',
  'deadlines',
  {
    _id: { type: String, required: true },
    kind: { type: String, enum: deadlineKinds, required: true },
    subjectId: { type: String, required: true },
    organisationId: { type: String, default: null },
    personIds: { type: [String], required: true, default: [] },
    at: { type: Date, required: true },
    state: { type: String, enum: deadlineStates, required: true },
    revision: { type: Number, required: true },
    changedIn: { type: Number, required: true },
    changedAt: { type: Date, required: true },
  },
  [
    // Of whom something is kept, to erase it.
    { fields: { personIds: 1 } },
    // The list by date: all, of a kind, in a state (and those whose time has come), and both.
    { fields: { at: 1, _id: 1 } },
    { fields: { kind: 1, at: 1, _id: 1 } },
    { fields: { state: 1, at: 1, _id: 1 } },
    { fields: { kind: 1, state: 1, at: 1, _id: 1 } },
    // Those of an organisation, when others come to act for it.
    { fields: { organisationId: 1, state: 1 } },
  ],
)

export const deadlineId = (kind: DeadlineKind, subjectId: string): string =>
  `${kind.toLowerCase().replaceAll('_', '-')}-${subjectId}`
