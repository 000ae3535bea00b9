import { domainError } from '@cluster/errors'

export const publicationNotFound = domainError<[field: 'id' | 'doi' | 'publicationId', value: string]>(
  'PUBLICATION_NOT_FOUND',
  field => field,
  (field, value) => `No publication has the ${field === 'doi' ? 'DOI' : 'id'} ${value}.`,
)
export const researchProjectNotFound = domainError<[id: string, field?: string]>(
  'RESEARCH_PROJECT_NOT_FOUND',
  (_id, field = 'id') => field,
  id => `No research project has the id ${id}.`,
)
export const invalidDoi = domainError(
  'INVALID_DOI',
  'doi',
  (doi: string) => `${JSON.stringify(doi)} is not a DOI: write it like 10.5555/example.`,
)
export const invalidYear = domainError<[field?: 'year' | 'from' | 'to']>(
  'INVALID_YEAR',
  (field = 'year') => field,
  'A year is 1000 to 2999, and a span of years begins before it ends, at most 50 years later.',
)
export const searchTooLong = domainError(
  'SEARCH_TOO_LONG',
  'search',
  'Search for at most 10 words, of 500 characters together.',
)
