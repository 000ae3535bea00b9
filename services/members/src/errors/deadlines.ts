import { domainError } from '@cluster/errors'

export const deadlineNotFound = domainError(
  'DEADLINE_NOT_FOUND',
  'id',
  (id: string) => `No deadline has the id ${id}.`,
)
