import { zonedAt } from '@cluster/time'
import type { NoticeRuleRecord } from '../models/reminder-policy.ts'
import { offerEnding, type TimedNotice } from '../policy.ts'
import { distanceOf, nameOf } from './policy/rules.ts'

export interface DueTime {
  kind: TimedNotice | 'AHEAD'
  rule: string
  dueAt: Date
  /** When the next is due, or the date begins. */
  expiresAt: Date
  /** Since when the rule is in the policy; null for always. */
  since: Date | null
}

/** Those that have words of their own. */
const named: Readonly<Record<string, TimedNotice>> = { DAYS_7: 'DAYS_7', DAYS_1: 'DAY_1', HOURS_1: 'HOUR_1' }

/** How a rule of events is known, and what it says. */
export function eventRule(rule: NoticeRuleRecord): Pick<DueTime, 'kind' | 'rule'> {
  const kind = named[nameOf(rule)] ?? 'AHEAD'
  return { kind, rule: kind === 'AHEAD' ? nameOf(rule) : kind }
}

/**
 * When the reminders of a policy are due for an occurrence, the first first.
 * @param timeZone IANA name: a week before 19:00 in Lille is 19:00 in Lille, across a clock change too
 */
export function dueTimes(startsAt: Date, timeZone: string, rules: readonly NoticeRuleRecord[]): DueTime[] {
  const start = zonedAt(startsAt, timeZone)
  return rules
    .map(rule => ({
      ...eventRule(rule),
      dueAt: new Date(start.subtract(distanceOf(rule)).epochMilliseconds),
      since: rule.since,
    }))
    .sort((one, other) => one.dueAt.getTime() - other.dueAt.getTime())
    .map((due, place, all) => ({ ...due, expiresAt: all[place + 1]?.dueAt ?? startsAt }))
}

/** When it is told that an offer ends soon. */
export function offerEndingAt({ offeredAt, offerEndsAt }: { offeredAt: Date; offerEndsAt: Date }): Date {
  const { before, lastPart } = offerEnding
  const lasts = offerEndsAt.getTime() - offeredAt.getTime()
  return new Date(offerEndsAt.getTime() - Math.min(before.hours * 3_600_000, lasts * lastPart))
}
