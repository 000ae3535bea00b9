import type { Quota, VenueRecord } from '../../models/event.ts'
import type { Recurrence } from './series-from.ts'

/** What changes of dates, said of one of them. What is left out stays. */
export interface SeriesEdit {
  /** The new start and end of the date that it is said of; the others are moved as far on the clocks. */
  startsAt?: Date | null
  endsAt?: Date | null
  venue?: VenueRecord | null
  /** Null for no limit. */
  capacity?: number | null
  quotas?: Quota[] | null
  recurrence?: Partial<Recurrence> | null
  /** Whether exceptions and changes of single dates are forgotten where the new rule has no date. */
  dropExceptions: boolean
}

/** When the date that an edit is said of starts and ends after it. A new start without a new end keeps how long it lasts. */
export function spanAfter(
  { startsAt, endsAt }: Pick<SeriesEdit, 'startsAt' | 'endsAt'>,
  before: { startsAt: Date; endsAt: Date },
): { startsAt: Date; endsAt: Date } {
  const start = startsAt ?? before.startsAt
  const lasts = before.endsAt.getTime() - before.startsAt.getTime()
  return { startsAt: start, endsAt: endsAt ?? new Date(start.getTime() + lasts) }
}
