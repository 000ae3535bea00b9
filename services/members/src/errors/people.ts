import { domainError } from '@cluster/errors'

export const personNotFound = domainError<[id: string, field?: string]>(
  'PERSON_NOT_FOUND',
  (_id, field = 'id') => field,
  id => `No person has the id ${id}.`,
)
export const personMissing = domainError(
  'PERSON_MISSING',
  'personId',
  'Tell whom, by personId or email: one of the two.',
)
