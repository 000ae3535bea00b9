import { zonedAt } from '@cluster/time'

interface Span {
  now: Date
  at: Date
  timeZone: string
  /** For Intl. */
  language: string
}

/** How far an instant is, as people say it, in days of the calendar: "in 90 days", "tomorrow", "3 days ago". */
function daysUntil({ now, at, timeZone, language }: Span): string {
  const dayOf = (instant: Date) => zonedAt(instant, timeZone).toPlainDate()
  return relative(language).format(dayOf(now).until(dayOf(at)).days, 'day')
}

/** The same in what a rule counts. */
export const howFar = (rule: string, span: Span): string =>
  rule.startsWith('HOURS_') ? hoursUntil(span) : daysUntil(span)

/** The same in hours, or in minutes where it is less than one: "in 2 hours". */
function hoursUntil({ now, at, language }: Span): string {
  const minutes = Math.max(1, Math.round((at.getTime() - now.getTime()) / 60_000))
  const hours = Math.round(minutes / 60)
  return hours < 1 ? relative(language).format(minutes, 'minute') : relative(language).format(hours, 'hour')
}

const relative = (language: string) => new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
