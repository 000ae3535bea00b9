import { collection, embedded } from '@cluster/database'

/** What the share of the ESS among the members can be counted in: enterprises, votes, cents of capital. */
export const measures = ['HEADCOUNT', 'VOTES', 'CAPITAL'] as const
export type Measure = (typeof measures)[number]

/** Of all members, and of those that are known to belong to the ESS. */
export interface Counted {
  total: number
  ess: number
}
export type Counts = Record<Measure, Counted>

/**
 * What the members come to at the end of a day. A day without a change has no row: the one before it stands. Made of
 * the changes alone, so it can be made anew (`rebuildComposition`).
 */
export interface CompositionDayRecord {
  /** The day, like 2010-12-31. */
  _id: string
  counts: Counts
}

const counted = embedded<Counted>({
  total: { type: Number, required: true },
  ess: { type: Number, required: true },
})
export const countsField = {
  type: embedded<Counts>({ HEADCOUNT: counted, VOTES: counted, CAPITAL: counted }),
  required: true,
} as const

/** Found by the day itself: the last one up to it. */
export const CompositionDay = collection<CompositionDayRecord>('members', 'compositionDays', {
  _id: { type: String, required: true },
  counts: countsField,
})
