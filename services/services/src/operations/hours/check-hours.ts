import { isDay } from '@cluster/time'
import { hoursOverlap, invalidHours, tooManyHours } from '../../errors.ts'
import type { HoursRecord, Span, WeeklySpan } from '../../models/service-point.ts'

const mostSpans = 100
const mostExceptions = 200
const timePattern = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/

/** @throws DomainError INVALID_HOURS, HOURS_OVERLAP or TOO_MANY_HOURS */
export function checkHours({ weekly, exceptions }: HoursRecord): void {
  const spans = exceptions.flatMap(exception => exception.spans)
  if (weekly.length > mostSpans || exceptions.length > mostExceptions || spans.length > mostSpans * 5)
    throw tooManyHours()
  for (const span of weekly) {
    checkSpan('weekly', span)
    if (!(span.weekday >= 1 && span.weekday <= 7)) throw invalidHours('weekly', 'a weekday is 1 to 7')
  }
  for (const weekday of new Set(weekly.map(span => span.weekday))) {
    const today = weekly.filter(span => span.weekday === weekday)
    for (const kind of ['EVEN', 'ODD'] as const)
      if (overlap(today.filter(({ weeks }) => weeks === 'EVERY' || weeks === kind)))
        throw hoursOverlap('weekly')
  }
  for (const { from, to, spans: those } of exceptions) {
    if (!isDay(from) || !isDay(to) || to < from)
      throw invalidHours('exceptions', 'an exception is from one day to the same or a later one')
    for (const span of those) checkSpan('exceptions', span)
    if (overlap(those)) throw hoursOverlap('exceptions')
  }
}

function checkSpan(field: string, { opens, closes }: Span): void {
  if (!timePattern.test(opens) || !timePattern.test(closes) || opens === '24:00')
    throw invalidHours(field, 'hours are like 08:00, and end at 24:00 at the latest')
  if (opens >= closes) throw invalidHours(field, `${opens} is not before ${closes}`)
}

const overlap = (spans: readonly (Span | WeeklySpan)[]): boolean => {
  const sorted = [...spans].sort((one, other) => (one.opens < other.opens ? -1 : 1))
  return sorted.some((span, place) => place > 0 && span.opens < sorted[place - 1]!.closes)
}
