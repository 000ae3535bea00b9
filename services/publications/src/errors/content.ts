import { domainError } from '@cluster/errors'

export const titleMissing = domainError(
  'TITLE_MISSING',
  'title',
  'A title is needed, in French or in English.',
)
export const textTooLong = domainError(
  'TEXT_TOO_LONG',
  (field: string, _limit: number) => field,
  (field: string, limit: number) => `${field} may have at most ${limit} characters.`,
)
export const authorMissing = domainError(
  'AUTHOR_MISSING',
  'authors',
  'Name at least one author, each with a name.',
)
export const tooManyAuthors = domainError(
  'TOO_MANY_AUTHORS',
  'authors',
  'Name at most 200 authors, each with at most 10 affiliations.',
)
export const invalidOrcid = domainError(
  'INVALID_ORCID',
  'orcid',
  (orcid: string) =>
    `${JSON.stringify(orcid)} is not an ORCID iD: write it like 0000-0002-1825-0097, with its checksum.`,
)
export const invalidRor = domainError(
  'INVALID_ROR',
  'ror',
  (ror: string) => `${JSON.stringify(ror)} is not a ROR identifier: write it like https://ror.org/02mhbdp94.`,
)
export const doiTaken = domainError(
  'DOI_TAKEN',
  'doi',
  (doi: string) => `Another publication has the DOI ${doi}.`,
)
export const invalidDate = domainError(
  'INVALID_DATE',
  (field: 'publishedOn' | 'defendedOn') => field,
  'Write a date of the calendar like 2015, 2015-06 or 2015-06-01.',
)
export const tooManyKeywords = domainError(
  'TOO_MANY_KEYWORDS',
  'keywords',
  'Name at most 50 keywords, each of 1 to 100 characters.',
)
export const notAThesis = domainError('NOT_A_THESIS', 'thesis', 'Only a thesis is defended before a jury.')
export const invalidLanguage = domainError(
  'INVALID_LANGUAGE',
  'language',
  'Write a language by its ISO 639-1 code, like fr.',
)
export const tooManyOrganisations = domainError(
  'TOO_MANY_ORGANISATIONS',
  'organisationIds',
  'Name at most 50 organisations.',
)
