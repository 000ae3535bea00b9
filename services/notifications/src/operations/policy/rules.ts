import type { NoticeRuleRecord } from '../../models/reminder-policy.ts'
import type { Distance, TimedRule } from '../../policy.ts'

/** How a rule is known wherever it is noted, such as DAYS_90, HOURS_2 or DAYS_3_AFTER. */
export const nameOf = ({ side, count, unit }: Omit<NoticeRuleRecord, 'since'>): string =>
  `${unit}_${count}${side === 'AFTER' ? '_AFTER' : ''}`

export const distanceOf = ({ count, unit }: Pick<NoticeRuleRecord, 'count' | 'unit'>): Distance =>
  unit === 'DAYS' ? { days: count } : { hours: count }

/** A rule that has always been in the policy, as it is stored. */
export function recordOf(rule: TimedRule): NoticeRuleRecord {
  const [side, distance] =
    'before' in rule ? (['BEFORE', rule.before] as const) : (['AFTER', rule.after] as const)
  return 'days' in distance
    ? { side, count: distance.days, unit: 'DAYS', since: null }
    : { side, count: distance.hours, unit: 'HOURS', since: null }
}

/** About how many hours after what it is about a rule is due; before that it is less than 0. */
export const hoursAfter = ({ side, count, unit }: Omit<NoticeRuleRecord, 'since'>): number =>
  (side === 'AFTER' ? 1 : -1) * count * (unit === 'DAYS' ? 24 : 1)
