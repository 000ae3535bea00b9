import { domainError } from '@cluster/errors'

/** Why a calendar is not given. They answer plain HTTP, so the contract of the graph has none of them. */
export const calendarNotFound = domainError('CALENDAR_NOT_FOUND', null, 'There is no such calendar.')
export const unknownLanguage = domainError(
  'UNKNOWN_LANGUAGE',
  'lang',
  'Calendars are in French, lang=fr, and in English, lang=en.',
)
