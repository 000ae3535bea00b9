import { Temporal } from 'temporal-polyfill'
import { type DeadlineNotice, type DeadlinePolicy, type Distance, morning, newsFor } from '../policy.ts'

/** The time of a deadline, as the graph tells it. */
export interface DeadlineTime {
  at: Date
  /** IANA name: a day is one of its calendar. */
  timeZone: string
  /** When people had last to be told something new of it. */
  changedAt: Date
}

export interface NoticeTime {
  kind: DeadlineNotice
  /** Which line of the policy it is, such as DAYS_90, HOURS_2 or DAYS_3_AFTER. */
  rule: string
  dueAt: Date
  expiresAt: Date
}

/**
 * When each notice of a policy is due for a deadline, and from when on it would come too late: once the next is due,
 * and for what lies ahead once it is over.
 */
export function noticeTimes({ is, notices }: DeadlinePolicy, time: DeadlineTime): NoticeTime[] {
  const at = zoned(time.at, time.timeZone)
  const nextDay = at.toPlainDate().add({ days: 1 }).toZonedDateTime(time.timeZone)
  const [from, end] = is === 'DAY' ? [at.toPlainDate(), nextDay] : [null, at]
  const start = from
    ? from.toZonedDateTime({ timeZone: time.timeZone, plainTime: Temporal.PlainTime.from(morning) })
    : at
  const news = zoned(time.changedAt, time.timeZone)
  const toldUntil = is === 'DAY' ? later(end, news.add(newsFor)) : end

  const timed = notices.map(rule => {
    if ('at' in rule) return { kind: rule.at, rule: rule.at as string, due: news, until: toldUntil }
    if ('before' in rule)
      return {
        kind: 'AHEAD' as const,
        rule: nameOf(rule.before),
        due: start.subtract(rule.before),
        until: end,
      }
    const due = start.add(rule.after)
    return { kind: 'OVERDUE' as const, rule: `${nameOf(rule.after)}_AFTER`, due, until: due.add(newsFor) }
  })
  return timed.map(({ kind, rule, due, until }, place) => {
    const next = timed[place + 1]
    const isNews = kind !== 'AHEAD' && kind !== 'OVERDUE'
    return {
      kind,
      rule,
      dueAt: instantOf(due),
      // What happened is told whatever else is due.
      expiresAt: instantOf(next && !isNews ? earlier(next.due, until) : until),
    }
  })
}

const nameOf = (distance: Distance) =>
  'days' in distance ? `DAYS_${distance.days}` : `HOURS_${distance.hours}`
const zoned = (instant: Date, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone)
const instantOf = ({ epochMilliseconds }: Temporal.ZonedDateTime) => new Date(epochMilliseconds)
const isBefore = (one: Temporal.ZonedDateTime, other: Temporal.ZonedDateTime) =>
  Temporal.ZonedDateTime.compare(one, other) < 0
const earlier = (one: Temporal.ZonedDateTime, other: Temporal.ZonedDateTime) =>
  isBefore(one, other) ? one : other
const later = (one: Temporal.ZonedDateTime, other: Temporal.ZonedDateTime) =>
  isBefore(one, other) ? other : one
