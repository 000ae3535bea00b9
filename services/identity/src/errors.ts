import { domainError } from '@cluster/errors'

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
