import { domainError } from '@cluster/errors'

/** Why something is not given at an address; none of these is of the graph. */
export const notAcceptable = domainError(
  'NOT_ACCEPTABLE',
  null,
  'It is had as BibTeX, RIS, CSL-JSON, DataCite XML, JSON-LD, or as a citation in APA, Chicago or ISO 690.',
)
export const publicationWithdrawn = domainError(
  'PUBLICATION_WITHDRAWN',
  null,
  'The publication was withdrawn: what it was called is told as JSON-LD.',
)
export const unknownParameter = domainError(
  'UNKNOWN_PARAMETER',
  (name: string) => name,
  (name: string) => `${name} is no filter of publications, or has not such a value.`,
)
