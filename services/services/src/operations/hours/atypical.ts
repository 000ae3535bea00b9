import type { Temporal } from 'temporal-polyfill'
import type { HoursRecord, Span } from '../../models/service-point.ts'
import { common, daysOf, type Interval, isHoliday } from './open-spans.ts'

/** Which hours are atypical for who works by day: those before and after its day, and the days off. */
export const atypical = { before: '08:00', from: '19:00', saturdayFrom: '12:00' } as const

const weekdays = [1, 2, 3, 4, 5, 6, 7]
const weekKinds = ['EVEN', 'ODD'] as const

/**
 * Whether something is regularly offered at atypical hours, by its own hours within those of a place. What is so on
 * single days does not count: whoever looks for such hours wants to come again.
 * @param own null for whenever the place is open
 */
export function isOfferedAtAtypicalHours(place: HoursRecord, own: HoursRecord | null): boolean {
  const spans = weekdays.flatMap(weekday =>
    weekKinds.flatMap(kind => {
      const ofPlace = regularSpans(place, weekday, kind)
      const both = own ? withinBoth(ofPlace, regularSpans(own, weekday, kind)) : ofPlace
      return both.map(span => ({ weekday, ...span }))
    }),
  )
  const isOnHolidays = [place, ...(own ? [own] : [])].every(({ onHolidays }) => onHolidays === 'AS_USUAL')
  return spans.some(isAtypical) || (isOnHolidays && spans.length > 0)
}

function isAtypical({ weekday, opens, closes }: Span & { weekday: number }): boolean {
  if (weekday === 7 || opens < atypical.before || closes > atypical.from) return true
  return weekday === 6 && closes > atypical.saturdayFrom
}

const regularSpans = ({ weekly }: HoursRecord, weekday: number, kind: (typeof weekKinds)[number]): Span[] =>
  weekly.filter(span => span.weekday === weekday && (span.weeks === 'EVERY' || span.weeks === kind))

function withinBoth(some: readonly Span[], others: readonly Span[]): Span[] {
  return some.flatMap(one =>
    others.flatMap(other => {
      const opens = one.opens > other.opens ? one.opens : other.opens
      const closes = one.closes < other.closes ? one.closes : other.closes
      return opens < closes ? [{ opens, closes }] : []
    }),
  )
}

/** How much of a span is at atypical times, in minutes: by the clock of a place, and its public holidays. */
export function atypicalMinutes(span: Interval, timeZone: string): number {
  const ms = daysOf(span, timeZone)
    .flatMap(day => common([span], atypicalOn(day, timeZone)))
    .reduce((sum, { from, to }) => sum + to.getTime() - from.getTime(), 0)
  return Math.round(ms / 60_000)
}

function atypicalOn(day: Temporal.PlainDate, timeZone: string): Interval[] {
  const at = (time: string) => new Date(day.toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds)
  const [start, end] = [
    at('00:00'),
    new Date(day.add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds),
  ]
  if (day.dayOfWeek === 7 || isHoliday(day)) return [{ from: start, to: end }]
  const evening = day.dayOfWeek === 6 ? atypical.saturdayFrom : atypical.from
  return [
    { from: start, to: at(atypical.before) },
    { from: at(evening), to: end },
  ]
}
