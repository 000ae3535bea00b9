import { domainError } from '@cluster/errors'

export const eventNotFound = domainError<[id: string, field?: string]>(
  'EVENT_NOT_FOUND',
  (_id, field = 'id') => field,
  id => `No event has the id ${id}.`,
)
export const occurrenceNotFound = domainError<[field?: string]>(
  'OCCURRENCE_NOT_FOUND',
  (field = 'occurrenceId') => field,
  'There is no such date of the event.',
)
export const notYourOrganisation = domainError<[field?: string]>(
  'NOT_YOUR_ORGANISATION',
  (field = 'organiserId') => field,
  'You can act only for an organisation that you represent.',
)
export const titleMissing = domainError('TITLE_MISSING', 'title', 'A title in French is needed.')
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
export const eventTooLong = domainError('EVENT_TOO_LONG', 'endsAt', 'A date lasts at most 31 days.')
export const tooManyHosts = domainError('TOO_MANY_HOSTS', 'hostIds', 'Name at most 20 hosts.')
export const insecureUrl = domainError(
  'INSECURE_URL',
  (field: string) => field,
  (field: string) =>
    `${field} must be an address that begins with https:// and has at most 2,000 characters.`,
)
export const invalidPrice = domainError(
  'INVALID_PRICE',
  'price',
  'A price is 1 to 100,000,00 cents of EUR; leave it out for free.',
)
export const invalidDuration = domainError(
  'INVALID_DURATION',
  (field: string) => field,
  (field: string) => `${field} is a whole duration up to one year, such as P7D or PT2H, not a negative one.`,
)
export const invalidQuota = domainError(
  'INVALID_QUOTA',
  'quotas',
  'A quota is 1 to the capacity, and each group has one at most.',
)
export const invalidPartySize = domainError(
  'INVALID_PARTY_SIZE',
  'maxPartySize',
  'On one registration 1 to 50 people may come.',
)
export const tooManyQuestions = domainError('TOO_MANY_QUESTIONS', 'questions', 'Ask at most 10 questions.')
export const questionMissing = domainError(
  'QUESTION_MISSING',
  'questions',
  'A question needs words in French and an id of its own: 1 to 50 letters, digits and hyphens.',
)
export const spanTooLong = domainError('SPAN_TOO_LONG', 'to', 'Look at most 62 days ahead of `from`.')
export const invalidHours = domainError(
  'INVALID_HOURS',
  'latestHour',
  'The hours are 0 to 24, and from the earliest to the latest the event must fit.',
)
