import { domainError } from '@cluster/errors'

export const publicationNotFound = domainError(
  'PUBLICATION_NOT_FOUND',
  (field: 'id' | 'doi', _value: string) => field,
  (field: 'id' | 'doi', value: string) => `No publication has the ${field} ${value}.`,
)
export const researchProjectNotFound = domainError(
  'RESEARCH_PROJECT_NOT_FOUND',
  'id',
  (id: string) => `No research project has the id ${id}.`,
)
export const invalidDoi = domainError(
  'INVALID_DOI',
  'doi',
  (doi: string) => `${JSON.stringify(doi)} is not a DOI: write it like 10.5555/example.`,
)
export const invalidYear = domainError('INVALID_YEAR', 'year', 'A year is 1000 to 2999.')
