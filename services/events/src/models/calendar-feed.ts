import { collection } from '@cluster/database'

/**
 * The calendar of a person, once its address was renewed or the person erased; without a row the first address holds. Whose
 * it is cannot be told from it, nor its address made of it: both need a key that is not in the database.
 */
export interface CalendarFeedRecord {
  /** A hash of the person's id under that key. */
  _id: string
  /** How often the address was renewed. */
  generation: number
  renewedAt: Date | null
  /** Since when it has no address, for ever: the person was erased. */
  endedAt: Date | null
}

export const CalendarFeed = collection<CalendarFeedRecord>('events', 'calendarFeeds', {
  _id: { type: String, required: true },
  generation: { type: Number, required: true, default: 0 },
  renewedAt: { type: Date, default: null },
  endedAt: { type: Date, default: null },
})
