import { zonedAt } from '@cluster/time'
import { Temporal } from 'temporal-polyfill'
import type { NoticeRuleRecord } from '../models/reminder-policy.ts'
import { type DeadlineNotice, type DeadlinePolicy, morning, newsFor } from '../policy.ts'
import { distanceOf, nameOf } from './policy/rules.ts'

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
  /** Since when the rule is in the policy; null for always. */
  since: Date | null
}

interface Timed extends Pick<NoticeTime, 'kind' | 'rule' | 'since'> {
  due: Temporal.ZonedDateTime
  until: Temporal.ZonedDateTime
}

/**
 * When each notice of a policy is due for a deadline, and from when on it would come too late: once the next is due,
 * and for what lies ahead once it is over.
 * @param rules what the policy has by the clock
 */
export function noticeTimes(
  { is, notices }: DeadlinePolicy,
  rules: readonly NoticeRuleRecord[],
  time: DeadlineTime,
): NoticeTime[] {
  const at = zonedAt(time.at, time.timeZone)
  const nextDay = at.toPlainDate().add({ days: 1 }).toZonedDateTime(time.timeZone)
  const [from, end] = is === 'DAY' ? [at.toPlainDate(), nextDay] : [null, at]
  const start = from
    ? from.toZonedDateTime({ timeZone: time.timeZone, plainTime: Temporal.PlainTime.from(morning) })
    : at
  const changed = zonedAt(time.changedAt, time.timeZone)
  const toldUntil = is === 'DAY' ? later(end, changed.add(newsFor)) : end

  const news = notices.flatMap(rule =>
    'at' in rule ? [{ kind: rule.at, rule: rule.at, due: changed, until: toldUntil, since: null }] : [],
  )
  const timed = rules
    .map((rule): Timed => {
      const known = { rule: nameOf(rule), since: rule.since }
      if (rule.side === 'BEFORE')
        return { kind: 'AHEAD', ...known, due: start.subtract(distanceOf(rule)), until: end }
      const due = start.add(distanceOf(rule))
      return { kind: 'OVERDUE', ...known, due, until: due.add(newsFor) }
    })
    .sort((one, other) => Temporal.ZonedDateTime.compare(one.due, other.due))
  const untilNext = timed.map((one, place) => {
    const next = timed[place + 1]
    return next ? { ...one, until: earlier(next.due, one.until) } : one
  })
  // What happened is told whatever else is due.
  return [...news, ...untilNext].map(({ due, until, ...notice }) => ({
    ...notice,
    dueAt: instantOf(due),
    expiresAt: instantOf(until),
  }))
}

const instantOf = ({ epochMilliseconds }: Temporal.ZonedDateTime) => new Date(epochMilliseconds)
const isBefore = (one: Temporal.ZonedDateTime, other: Temporal.ZonedDateTime) =>
  Temporal.ZonedDateTime.compare(one, other) < 0
const earlier = (one: Temporal.ZonedDateTime, other: Temporal.ZonedDateTime) =>
  isBefore(one, other) ? one : other
const later = (one: Temporal.ZonedDateTime, other: Temporal.ZonedDateTime) =>
  isBefore(one, other) ? other : one
