import { domainError } from '@cluster/errors'

export const embargoMissing = domainError(
  'EMBARGO_MISSING',
  'embargoUntil',
  'Say until when the files are kept back.',
)
export const embargoWithoutAccess = domainError(
  'EMBARGO_WITHOUT_ACCESS',
  'embargoUntil',
  'Only what is EMBARGOED has an end of its embargo.',
)
export const embargoInThePast = domainError(
  'EMBARGO_IN_THE_PAST',
  'embargoUntil',
  'An embargo must end in the future.',
)
export const embargoTooLong = domainError(
  'EMBARGO_TOO_LONG',
  'embargoUntil',
  'An embargo lasts at most ten years.',
)
export const notEmbargoed = domainError('NOT_EMBARGOED', 'id', 'Its files are under no embargo.')
export const filesAreOpen = domainError('FILES_ARE_OPEN', 'publicationId', 'Everybody may have its files.')
export const accessRequestNotFound = domainError(
  'ACCESS_REQUEST_NOT_FOUND',
  'id',
  (id: string) => `No request for access has the id ${id}.`,
)
