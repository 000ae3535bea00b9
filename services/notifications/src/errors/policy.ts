import { domainError } from '@cluster/errors'

export const unknownReminderKind = domainError(
  'UNKNOWN_REMINDER_KIND',
  'kind',
  (kind: string, known: readonly string[]) =>
    `Nothing is reminded of as ${JSON.stringify(kind)}. There are: ${known.join(', ')}.`,
  (kind: string, known: readonly string[]) => ({ kind, known }),
)
export const invalidNoticeCount = domainError(
  'INVALID_NOTICE_COUNT',
  'notices',
  (most: number) => `A policy has 1 to ${most} reminders.`,
)
export const invalidNoticeDistance = domainError(
  'INVALID_NOTICE_DISTANCE',
  (_place: number, _why: string) => 'notices.count',
  (place: number, why: string) => `The reminder number ${place + 1} cannot be so: ${why}.`,
  (place: number) => ({ place }),
)
export const repeatedNotice = domainError(
  'REPEATED_NOTICE',
  'notices',
  'Two of the reminders are due at the same time: name each once.',
)
export const noticeWithoutWords = domainError(
  'NOTICE_WITHOUT_WORDS',
  'notices.side',
  (kind: string) =>
    `There are no words for what is sent after ${kind}: only what is sent before it can be changed.`,
)
export const reminderPolicyChanged = domainError(
  'REMINDER_POLICY_CHANGED',
  'version',
  (version: number) => `Somebody has changed it meanwhile: look at version ${version} first.`,
  (version: number) => ({ version }),
)
