import {
  invalidNoticeCount,
  invalidNoticeDistance,
  noticeWithoutWords,
  repeatedNotice,
  unknownReminderKind,
} from '../../errors.ts'
import { templates } from '../../mail/words/by-kind.ts'
import type { NoticeRuleRecord } from '../../models/reminder-policy.ts'
import { eventKind, plainRules, policyOf } from '../../policy.ts'
import { hoursAfter } from './rules.ts'

export type NoticeGiven = Omit<NoticeRuleRecord, 'since'>

const most = 10
const mostDaysBefore = 730
/** What is over longer ago is not planned any more. */
export const mostDaysAfter = 30

/** @throws UNKNOWN_REMINDER_KIND */
export function mustBeKind(kind: string): void {
  if (!plainRules.has(kind)) throw unknownReminderKind(kind, [...plainRules.keys()])
}

/** What is given as the reminders of a kind, the first due first. @throws the codes of errors/policy.ts */
export function readNotices(kind: string, given: readonly NoticeGiven[]): NoticeGiven[] {
  mustBeKind(kind)
  if (given.length < 1 || given.length > most) throw invalidNoticeCount(most)
  for (const [place, notice] of given.entries()) {
    if (notice.side === 'AFTER' && !hasWordsAfter(kind)) throw noticeWithoutWords(kind)
    const why = whyNot(kind, notice)
    if (why) throw invalidNoticeDistance(place, why)
  }
  const sorted = given
    .map(({ side, count, unit }) => ({ side, count, unit }))
    .sort((one, other) => hoursAfter(one) - hoursAfter(other))
  if (sorted.some((notice, place) => place > 0 && hoursAfter(notice) === hoursAfter(sorted[place - 1]!)))
    throw repeatedNotice()
  return sorted
}

const hasWordsAfter = (kind: string): boolean => Boolean(templates[kind]?.FR.OVERDUE)

function whyNot(kind: string, { side, count, unit }: NoticeGiven): string | null {
  const isDay = kind !== eventKind && policyOf(kind)?.is === 'DAY'
  if (isDay && unit === 'HOURS') return 'what has a day has its reminders by days'
  const mostDays = side === 'AFTER' ? mostDaysAfter : mostDaysBefore
  const limit = unit === 'DAYS' ? mostDays : mostDays * 24
  const least = isDay && side === 'BEFORE' ? 0 : 1
  return count >= least && count <= limit ? null : `the count is ${least} to ${limit}`
}
