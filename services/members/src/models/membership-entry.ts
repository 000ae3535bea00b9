import { collection } from '@cluster/database'
import { type MembershipState, membershipStates } from './organisation.ts'

export const membershipSteps = [
  'ACTIVATED',
  'ADMITTED',
  'APPLIED',
  'CORRECTED',
  'EXCLUDED',
  'PAID',
  'REFUSED',
  'RESUMED',
  'SUSPENDED',
  'VOTES_CHANGED',
  'WITHDRAWN',
] as const
export type MembershipStep = (typeof membershipSteps)[number]

/** One step of a membership, for ever. What was wrong in one is set right by another. */
export interface MembershipEntryRecord {
  /** Made of the two that follow, so it is unique, and sorts as the steps were taken. */
  _id: string
  organisationId: string
  /** From 1, without a gap. */
  number: number
  step: MembershipStep
  /** How far the membership is after it. */
  state: MembershipState
  /** Since which day it holds. */
  on: string
  /** When it was written. */
  at: Date
  /** Null for what nobody did by hand: taken over, or done by rule. */
  authorId: string | null
  reason: string | null
  /** Where they are given or changed. */
  votes: number | null
  /** The number of the entry whose day it sets right. */
  corrects: number | null
  /** Its change of the composition; null where it changed nothing there. */
  changeNumber: number | null
}

export const MembershipEntry = collection<MembershipEntryRecord>(
  'members',
  'membershipEntries',
  {
    _id: { type: String, required: true },
    organisationId: { type: String, required: true },
    number: { type: Number, required: true },
    step: { type: String, enum: membershipSteps, required: true },
    state: { type: String, enum: membershipStates, required: true },
    on: { type: String, required: true },
    at: { type: Date, required: true },
    authorId: { type: String, default: null },
    reason: { type: String, default: null },
    votes: { type: Number, default: null },
    corrects: { type: Number, default: null },
    changeNumber: { type: Number, default: null },
  },
  [
    // The history of one organisation, in order.
    { fields: { organisationId: 1, _id: 1 } },
    // What a person did, to export and to forget it.
    { fields: { authorId: 1 }, partialFilterExpression: { authorId: { $gt: '' } } },
  ],
  { appendOnly: true },
)

export const entryId = (organisationId: string, number: number): string =>
  `${organisationId}.${String(number).padStart(6, '0')}`
