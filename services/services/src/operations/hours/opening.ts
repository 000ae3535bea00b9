import { zonedAt } from '@cluster/time'
import { spanTooLong } from '../../errors.ts'
import type { ServicePointRecord } from '../../models/service-point.ts'
import { type Interval, openBetween } from './open-spans.ts'

const dayMs = 24 * 3_600_000
const longestDays = 62
/** What does not open within so many days is said not to open any more. */
const lookAheadDays = 400

export function isOpen({ hours, timeZone }: ServicePointRecord, at: Date): boolean {
  return openBetween(hours, { from: at, to: new Date(at.getTime() + 1) }, timeZone).length > 0
}

/** When a place is open between two instants. @throws DomainError SPAN_TOO_LONG over 62 days, or where it ends before it begins */
export function openingHours({ hours, timeZone }: ServicePointRecord, span: Interval): Interval[] {
  checkSpanLength(span)
  return openBetween(hours, span, timeZone)
}

export function checkSpanLength({ from, to }: Interval): void {
  if (to <= from || to.getTime() - from.getTime() > longestDays * dayMs) throw spanTooLong(longestDays)
}

/** The first time from an instant on at which a place opens: now where it is open; null where it does not within 400 days. */
export function nextOpening({ hours, timeZone }: ServicePointRecord, after: Date): Interval | null {
  const start = zonedAt(after, timeZone)
  for (let days = 0; days < lookAheadDays; days += 7) {
    // Into the next day, so that what is open over midnight is one.
    const to = start.add({ days: days + 8 }).epochMilliseconds
    const from = days === 0 ? after : new Date(start.add({ days }).epochMilliseconds)
    const [first] = openBetween(hours, { from, to: new Date(to) }, timeZone)
    if (first) return first
  }
  return null
}
