import { domainError } from '@cluster/errors'

export const notYourPublication = domainError<[field?: 'id' | 'publicationId']>(
  'NOT_YOUR_PUBLICATION',
  (field = 'id') => field,
  'Only its authors, who made it, and staff may do that.',
)
export const notInThisState = domainError<[state: string, field?: 'id' | 'publicationId']>(
  'NOT_IN_THIS_STATE',
  (_state, field = 'id') => field,
  state => `That cannot be done with a publication that is ${state}.`,
  state => ({ state }),
)
export const reviewerIsInvolved = domainError(
  'REVIEWER_IS_INVOLVED',
  'id',
  'A publication is reviewed by a second researcher: no author, and not who made it or handed it in.',
)
export const publicationExists = domainError(
  'PUBLICATION_EXISTS',
  'id',
  (id: string) =>
    `The publication ${id} of the same year has the same title and first author: make a version of it.`,
  publicationId => ({ publicationId }),
)
export const reasonMissing = domainError('REASON_MISSING', 'reason', 'Say why it is withdrawn.')
export const versionInPreparation = domainError(
  'VERSION_IN_PREPARATION',
  'id',
  'The next version is in preparation already.',
)
