import { domainError } from '@cluster/errors'

export const eventNotFound = domainError<[id: string, field?: string]>(
  'EVENT_NOT_FOUND',
  (_id, field = 'id') => field,
  id => `No event has the id ${id}.`,
)
export const occurrenceNotFound = domainError(
  'OCCURRENCE_NOT_FOUND',
  'occurrenceId',
  'The event has no such occurrence.',
)
export const notYourOrganisation = domainError<[field?: string]>(
  'NOT_YOUR_ORGANISATION',
  (field = 'organiserId') => field,
  'You can act only for an organisation that you represent.',
)
export const titleMissing = domainError('TITLE_MISSING', 'title', 'An event needs a title in French.')
export const venueMissing = domainError('VENUE_MISSING', 'venue', 'An event needs a place with a name.')
export const textTooLong = domainError(
  'TEXT_TOO_LONG',
  (field: string, _limit: number) => field,
  (field: string, limit: number) => `${field} may have at most ${limit} characters.`,
)
export const unknownTimeZone = domainError(
  'UNKNOWN_TIME_ZONE',
  'timeZone',
  (zone: string) => `${JSON.stringify(zone)} is not an IANA time zone: write it like Europe/Paris.`,
)
export const eventInThePast = domainError(
  'EVENT_IN_THE_PAST',
  'startsAt',
  'An event must start in the future.',
)
export const endBeforeStart = domainError<[field?: string]>(
  'END_BEFORE_START',
  (field = 'endsAt') => field,
  'The end must be after the start.',
)
export const invalidCapacity = domainError(
  'INVALID_CAPACITY',
  'capacity',
  'A capacity is 1 to 100,000; leave it out for no limit.',
)
export const tooManyServices = domainError('TOO_MANY_SERVICES', 'serviceIds', 'Name at most 50 services.')
export const eventIsCancelled = domainError<[field?: string]>(
  'EVENT_IS_CANCELLED',
  (field = 'id') => field,
  'The event was called off for good.',
)
