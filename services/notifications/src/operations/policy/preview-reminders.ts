import { composeDeadlineMail } from '../../mail/compose-deadline-mail.ts'
import { composeMail } from '../../mail/compose-mail.ts'
import type { Composed } from '../../mail/layout.ts'
import type { ReminderRecord } from '../../models/reminder.ts'
import type { NoticeRuleRecord } from '../../models/reminder-policy.ts'
import { eventKind, policyOf } from '../../policy.ts'
import { dueTimes } from '../due-times.ts'
import { noticeTimes } from '../notice-times.ts'
import { mustBeTimeZone } from '../preferences/time-zone.ts'
import { currentPolicy } from './current-policy.ts'
import { exampleDeadline, exampleRegistration } from './examples.ts'
import { mustBeKind, type NoticeGiven, readNotices } from './read-notices.ts'

export interface Previewed {
  kind: string
  at: Date
  timeZone: string
  locale: 'FR' | 'EN'
  /** Null for those that hold now. */
  notices: readonly NoticeGiven[] | null
}

/** A reminder as it would be sent, with an example in the place of what it would be about. */
export interface PreviewRecord {
  kind: ReminderRecord['kind']
  rule: string
  dueAt: Date
  expiresAt: Date
  mail: Composed
}

/** What would be sent of something at an instant, the first first; with the reminders that are given, or that hold now. */
export async function previewReminders(wanted: Previewed): Promise<PreviewRecord[]> {
  const { kind, notices, timeZone } = wanted
  mustBeKind(kind)
  mustBeTimeZone(timeZone)
  const rules = notices
    ? readNotices(kind, notices).map(notice => ({ ...notice, since: null }))
    : (await currentPolicy(kind)).notices
  return kind === eventKind ? ofEvent(wanted, rules) : ofDeadline(wanted, rules)
}

function ofEvent({ at, timeZone, locale }: Previewed, rules: readonly NoticeRuleRecord[]): PreviewRecord[] {
  const message = exampleRegistration({ at, timeZone, locale })
  return dueTimes(at, timeZone, rules).map(({ kind, rule, dueAt, expiresAt }) => {
    const reminder = { _id: `preview-${rule}`, kind, rule, claimedAt: dueAt }
    return { kind, rule, dueAt, expiresAt, mail: composeMail(reminder, message) }
  })
}

function ofDeadline(
  { kind: deadlineKind, at, timeZone, locale }: Previewed,
  rules: readonly NoticeRuleRecord[],
): PreviewRecord[] {
  const policy = policyOf(deadlineKind)!
  const message = exampleDeadline({ kind: deadlineKind, at, timeZone, locale })
  return noticeTimes(policy, rules, { at, timeZone, changedAt: at })
    .filter(({ kind }) => kind === 'AHEAD' || kind === 'OVERDUE')
    .map(({ kind, rule, dueAt, expiresAt }) => {
      const notice = { _id: `preview-${rule}`, kind, rule, claimedAt: dueAt }
      return { kind, rule, dueAt, expiresAt, mail: composeDeadlineMail(notice, message, policy) }
    })
}
