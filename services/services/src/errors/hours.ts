import { domainError } from '@cluster/errors'

export const servicePointNotFound = domainError<[id: string, field?: string]>(
  'SERVICE_POINT_NOT_FOUND',
  (_id, field = 'id') => field,
  id => `No place has the id ${id}.`,
)
export const addressMissing = domainError('ADDRESS_MISSING', 'address', 'Say where the place is.')
export const invalidHours = domainError(
  'INVALID_HOURS',
  (field: string, _why: string) => field,
  (_field: string, why: string) => `These hours cannot be: ${why}.`,
)
export const hoursOverlap = domainError(
  'HOURS_OVERLAP',
  (field: string) => field,
  'Two spans of the same day overlap: make them one.',
)
export const tooManyHours = domainError(
  'TOO_MANY_HOURS',
  'hours',
  'Hours have at most 100 spans of the week and 200 exceptions.',
)
export const spanTooLong = domainError(
  'SPAN_TOO_LONG',
  'to',
  (days: number) => `Ask from one instant to a later one, at most ${days} days away.`,
)
export const unknownTimeZone = domainError(
  'UNKNOWN_TIME_ZONE',
  'timeZone',
  (zone: string) => `${JSON.stringify(zone)} is not an IANA time zone: write it like Europe/Paris.`,
)
export const invalidCoordinates = domainError(
  'INVALID_COORDINATES',
  (field: 'location' | 'near') => field,
  'The latitude is -90 to 90, the longitude -180 to 180, and a distance more than 0 and up to 100,000 metres.',
)
export const resourceNotFound = domainError(
  'RESOURCE_NOT_FOUND',
  (field: string) => field,
  'There is no such resource.',
)
