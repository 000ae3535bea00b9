import { domainError } from '@cluster/errors'

export const serviceNotFound = domainError(
  'SERVICE_NOT_FOUND',
  'id',
  (id: string) => `No service has the id ${id}.`,
)
