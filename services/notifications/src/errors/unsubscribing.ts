import { domainError } from '@cluster/errors'

/** Of the pages, which are no part of the graph. */
export const unsubscriptionNotFound = domainError(
  'UNSUBSCRIPTION_NOT_FOUND',
  null,
  'This address is none of a mail of ours: copy the whole of it from the mail.',
)
