import { collection } from '@cluster/database'
import { type Group, groups } from './event.ts'

/** What happens to a party on a waitlist. */
export const waitlistSteps = [
  'JOINED',
  'CHANGED',
  'OFFERED',
  'PASSED_OVER',
  'ACCEPTED',
  'DECLINED',
  'EXPIRED',
  'LEFT',
] as const
export type WaitlistStep = (typeof waitlistSteps)[number]

/** Why a party was passed over: it is larger than what was free, or its group has no more places. */
export const obstacles = ['TOO_FEW_PLACES', 'QUOTA_FULL'] as const

/** One step on the waitlist of a date, for ever. Who it was is told by the number of the party, and by nothing else. */
export interface WaitlistEntryRecord {
  /** Made of the date and how manieth entry it is: unique, and in the order in which it happened. */
  _id: string
  occurrenceId: string
  /** The number of the party in the order of the waitlist. */
  queueNumber: number
  step: WaitlistStep
  partySize: number
  group: Group | null
  /** How many places were free just before; null where there is no limit. */
  free: number | null
  /** For who was passed over. */
  obstacle: (typeof obstacles)[number] | null
  /** For who was offered places: until when. */
  offerEndsAt: Date | null
  at: Date
}

export const WaitlistEntry = collection<WaitlistEntryRecord>(
  'events',
  'waitlistEntries',
  {
    _id: { type: String, required: true },
    occurrenceId: { type: String, required: true },
    queueNumber: { type: Number, required: true },
    step: { type: String, enum: waitlistSteps, required: true },
    partySize: { type: Number, required: true },
    group: { type: String, enum: [...groups, null], default: null },
    free: { type: Number, default: null },
    obstacle: { type: String, enum: [...obstacles, null], default: null },
    offerEndsAt: { type: Date, default: null },
    at: { type: Date, required: true },
  },
  // The log of one date is a span of ids.
  [],
  { appendOnly: true },
)

export const entryId = (occurrenceId: string, number: number): string =>
  `${occurrenceId}.${String(number).padStart(8, '0')}`

/** Of which ids the entries of a date are. */
export const entryIdsOf = (occurrenceId: string) => ({ $gt: `${occurrenceId}.`, $lt: `${occurrenceId}/` })
