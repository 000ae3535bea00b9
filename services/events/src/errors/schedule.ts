import { domainError } from '@cluster/errors'

export const eventIsPublished = domainError(
  'EVENT_IS_PUBLISHED',
  'id',
  'The event is published already: it cannot be planned any more.',
)
export const publicationInThePast = domainError(
  'PUBLICATION_IN_THE_PAST',
  'publishAt',
  'An event is published in the future: to do it now, there is publishEvent.',
)
export const publicationAfterStart = domainError<[field: 'publishAt' | 'startsAt']>(
  'PUBLICATION_AFTER_START',
  field => field,
  'An event is published before it begins.',
)
