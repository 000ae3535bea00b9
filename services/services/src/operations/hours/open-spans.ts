import { zonedAt } from '@cluster/time'
import Holidays from 'date-holidays'
import { Temporal } from 'temporal-polyfill'
import type { HoursRecord, Span } from '../../models/service-point.ts'

/** From one instant to another, the second not within. */
export interface Interval {
  from: Date
  to: Date
}

const french = new Holidays('FR', { types: ['public'] })
const holidaysOf = new Map<number, Set<string>>()

/** True on a public holiday of France, of all its regions. */
export function isHoliday(day: Temporal.PlainDate): boolean {
  const known = holidaysOf.get(day.year)
  if (known) return known.has(day.toString())
  const days = new Set(french.getHolidays(day.year).map(({ date }) => date.slice(0, 10)))
  holidaysOf.set(day.year, days)
  return days.has(day.toString())
}

/** When something is open on a day, by the clocks of its place, in their order. */
export function spansOn(hours: HoursRecord, day: Temporal.PlainDate): Span[] {
  const name = day.toString()
  const exception = hours.exceptions.findLast(({ from, to }) => from <= name && name <= to)
  if (exception) return inOrder(exception.spans)
  if (hours.onHolidays === 'CLOSED' && isHoliday(day)) return []
  const kind = day.weekOfYear! % 2 === 0 ? 'EVEN' : 'ODD'
  const today = hours.weekly.filter(
    ({ weekday, weeks }) => weekday === day.dayOfWeek && (weeks === 'EVERY' || weeks === kind),
  )
  return inOrder(today.map(({ opens, closes }) => ({ opens, closes })))
}

const inOrder = (spans: readonly Span[]) => [...spans].sort((a, b) => (a.opens < b.opens ? -1 : 1))

const isSome = ({ from, to }: Interval): boolean => from < to

/** The openings of a day, each by itself. An hour that the clocks skip is as long as the part of it that there is. */
export const openingsOn = (hours: HoursRecord, day: Temporal.PlainDate, timeZone: string): Interval[] =>
  spansOn(hours, day)
    .map(({ opens, closes }) => ({
      from: instantOf(day, opens, timeZone),
      to: instantOf(day, closes, timeZone),
    }))
    .filter(isSome)

/** The days of a place that two instants, and all between them, are in. */
export function daysOf({ from, to }: Interval, timeZone: string): Temporal.PlainDate[] {
  const dayAt = (at: Date) => zonedAt(at, timeZone).toPlainDate()
  const days = [dayAt(from)]
  while (Temporal.PlainDate.compare(days.at(-1)!, dayAt(to)) < 0) days.push(days.at(-1)!.add({ days: 1 }))
  return days
}

/**
 * When something is open between two instants, in order; spans that touch are one.
 */
export function openBetween(hours: HoursRecord, { from, to }: Interval, timeZone: string): Interval[] {
  const found: Interval[] = []
  for (const day of daysOf({ from, to }, timeZone)) {
    for (const span of openingsOn(hours, day, timeZone)) {
      const within = { from: later(span.from, from), to: earlier(span.to, to) }
      if (!isSome(within)) continue
      const before = found.at(-1)
      if (before && before.to >= within.from) before.to = later(before.to, within.to)
      else found.push(within)
    }
  }
  return found
}

function instantOf(day: Temporal.PlainDate, hour: string, timeZone: string): Date {
  const [date, time] = hour === '24:00' ? [day.add({ days: 1 }), '00:00'] : [day, hour]
  return new Date(date.toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds)
}

const later = (a: Date, b: Date): Date => (a > b ? a : b)
const earlier = (a: Date, b: Date): Date => (a < b ? a : b)

/** What two lists of intervals, each in order, have in common. */
export function common(some: readonly Interval[], others: readonly Interval[]): Interval[] {
  const found: Interval[] = []
  for (let a = 0, b = 0; a < some.length && b < others.length; ) {
    const [one, other] = [some[a]!, others[b]!]
    const both = { from: later(one.from, other.from), to: earlier(one.to, other.to) }
    if (both.from < both.to) found.push(both)
    if (one.to < other.to) a += 1
    else b += 1
  }
  return found
}
