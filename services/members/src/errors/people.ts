import { domainError } from '@cluster/errors'

export const personNotFound = domainError(
  'PERSON_NOT_FOUND',
  'id',
  (id: string) => `No person has the id ${id}.`,
)
