import { domainError } from '@cluster/errors'

/** Why a record of an iCalendar file is skipped; the field is the property of the file that is at fault. */
export const notACalendar = domainError(
  'NOT_A_CALENDAR',
  null,
  'The file holds no calendar: it must have BEGIN:VCALENDAR (RFC 5545).',
)
export const brokenRecord = domainError('BROKEN_RECORD', null, (line: number, fault: string) => {
  return `The record cannot be read at line ${line}: ${fault}.`
})
export const uidMissing = domainError('UID_MISSING', 'UID', 'An event needs a UID, to be known again.')
export const duplicateUid = domainError(
  'DUPLICATE_UID',
  'UID',
  'Another record of the file has this UID, with a higher SEQUENCE or before this one.',
)
export const startMissing = domainError('START_MISSING', 'DTSTART', 'An event needs a DTSTART.')
export const endMissing = domainError(
  'END_MISSING',
  'DTEND',
  'An event with an hour needs a DTEND or a DURATION.',
)
export const invalidTime = domainError(
  'INVALID_TIME',
  (property: string, _value: string) => property,
  (property: string, value: string) =>
    `${property} is not a time as RFC 5545 writes it: ${JSON.stringify(value)}.`,
)
export const seriesNotSupported = domainError(
  'SERIES_NOT_SUPPORTED',
  (property: string) => property,
  (property: string) =>
    `A series is given by one RRULE, RDATE, EXDATE, and records with a RECURRENCE-ID for single dates: ${property} is more.`,
)
export const seriesMissing = domainError(
  'SERIES_MISSING',
  'RECURRENCE-ID',
  'The record is one date of a series that the file does not have: export the whole calendar.',
)
export const dateNotInSeries = domainError(
  'DATE_NOT_IN_SERIES',
  'RECURRENCE-ID',
  (local: string) => `The series has no date at ${local}, which the record would change.`,
)
export const seriesWasSplit = domainError(
  'SERIES_WAS_SPLIT',
  'UID',
  'The series was split in two here since it was imported: change it here.',
)
export const eventIsPrivate = domainError(
  'EVENT_IS_PRIVATE',
  'CLASS',
  'The event is marked as private or confidential: everybody would see it here.',
)
