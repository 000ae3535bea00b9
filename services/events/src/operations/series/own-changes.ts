import { isDeepStrictEqual } from 'node:util'
import type { EventRecord } from '../../models/event.ts'
import type { OccurrenceRecord, OwnChange } from '../../models/occurrence.ts'
import type { DateChange } from '../occurrences/write-dates.ts'
import { instantOf } from './local-time.ts'

/** When a series holds the date that it gives a local time. */
export function spanOf(
  { timeZone, startsAt, endsAt }: Pick<EventRecord, 'timeZone' | 'startsAt' | 'endsAt'>,
  local: string,
): { startsAt: Date; endsAt: Date } {
  const at = instantOf(local, timeZone)!
  return { startsAt: at, endsAt: new Date(at.getTime() + endsAt.getTime() - startsAt.getTime()) }
}

/** What of a date is other than its series has it. */
export function ownChangesOf(event: EventRecord, date: OccurrenceRecord): OwnChange[] {
  const { startsAt, endsAt, recurrenceId, venue, capacity, quotas } = date
  const own: OwnChange[] = []
  if (recurrenceId && !isDeepStrictEqual(spanOf(event, recurrenceId), { startsAt, endsAt })) own.push('TIME')
  if (venue) own.push('VENUE')
  if (capacity !== event.capacity || !isDeepStrictEqual(quotas, event.quotas)) own.push('CAPACITY')
  return own
}

/** True when people have to go at another time or to another place. */
export const hasMoved = ({ before, after }: DateChange): boolean =>
  before.startsAt.getTime() !== after.startsAt.getTime() ||
  before.endsAt.getTime() !== after.endsAt.getTime() ||
  before.venueKey !== after.venueKey
