import { domainError } from '@cluster/errors'

export const organisationNotFound = domainError<[id: string, field?: string]>(
  'ORGANISATION_NOT_FOUND',
  (_id, field = 'id') => field,
  id => `No organisation has the id ${id}.`,
)
export const invalidSiren = domainError(
  'INVALID_SIREN',
  'siren',
  'A SIREN is nine digits of which the last checks the others: compare it with its source.',
)
