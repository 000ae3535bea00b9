import { domainError } from '@cluster/errors'

export const organisationNotFound = domainError(
  'ORGANISATION_NOT_FOUND',
  'id',
  (id: string) => `No organisation has the id ${id}.`,
)
export const invalidSiren = domainError(
  'INVALID_SIREN',
  'siren',
  'A SIREN is nine digits of which the last checks the others: compare it with its source.',
)
