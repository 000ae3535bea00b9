import { domainError } from '@cluster/errors'

export const appNotFound = domainError('APP_NOT_FOUND', 'id', (id: string) => `No app has the id ${id}.`)
export const appIsRevoked = domainError(
  'APP_IS_REVOKED',
  'id',
  'The rights of the app were taken back for good: register another one.',
)
export const nameMissing = domainError('NAME_MISSING', 'name', 'An app needs a name with a letter or digit.')
export const nameTaken = domainError(
  'NAME_TAKEN',
  'name',
  'Another app has this name: choose one by which people can tell them apart.',
)
export const textTooLong = domainError(
  'TEXT_TOO_LONG',
  (field: string, _limit: number) => field,
  (field: string, limit: number) => `${field} may have at most ${limit} characters.`,
)
export const scopeMissing = domainError('SCOPE_MISSING', 'scopes', 'An app needs at least one scope.')
export const invalidOverlap = domainError(
  'INVALID_OVERLAP',
  'overlapHours',
  'The secret before can stay valid for 0 to 720 hours.',
)
export const notConfirmed = domainError(
  'NOT_CONFIRMED',
  'confirm',
  'Erasing cannot be undone: say "confirm: true" when it is meant.',
)
export const erasureNotFound = domainError(
  'ERASURE_NOT_FOUND',
  'id',
  (id: string) => `No erasure has the id ${id}.`,
)
