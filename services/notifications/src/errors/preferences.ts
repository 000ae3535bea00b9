import { domainError } from '@cluster/errors'

export const invalidTimeOfDay = domainError(
  'INVALID_TIME_OF_DAY',
  'quietHours',
  'Quiet hours are from and until a time of the day such as 22:00, which differ.',
)
export const invalidDigestTime = domainError(
  'INVALID_DIGEST_TIME',
  (field: 'digestHour' | 'digestDay') => field,
  'The hour is 0 to 23, the day 1 for Monday to 7 for Sunday.',
)
export const unknownTimeZone = domainError(
  'UNKNOWN_TIME_ZONE',
  'timeZone',
  (zone: string) => `${JSON.stringify(zone)} is not an IANA time zone: write it like Europe/Paris.`,
)
export const repeatedTopic = domainError('REPEATED_TOPIC', 'deliveries', 'Name each topic once.')
export const reminderNotFound = domainError('REMINDER_NOT_FOUND', 'id', 'There is no such reminder.')
export const reminderNotFailed = domainError(
  'REMINDER_NOT_FAILED',
  'id',
  'Only a reminder that failed can be sent again.',
)
