import { domainError } from '@cluster/errors'

/** Why a record of a BibTeX file is skipped; none of these reaches a client of the graph. */
export const brokenEntry = domainError(
  'BROKEN_ENTRY',
  null,
  (reason: string) => `The entry cannot be read: ${reason}.`,
)
export const unknownType = domainError(
  'UNKNOWN_TYPE',
  'type',
  (type: string) => `No type of publication is known for @${type}.`,
)
export const fieldMissing = domainError(
  'FIELD_MISSING',
  (field: string) => field,
  (field: string) => `An entry needs the field ${field}.`,
)
export const invalidDate = domainError(
  'INVALID_DATE',
  (field: string, _value: string) => field,
  (field: string, value: string) =>
    `${JSON.stringify(value)} is not a ${field}: write a date like 2015, 2015-06 or 2015-06-01.`,
)
export const invalidAuthor = domainError(
  'INVALID_AUTHOR',
  'author',
  (name: string) => `${JSON.stringify(name)} is not one name: put "and" between authors.`,
)
export const tooManyAuthors = domainError('TOO_MANY_AUTHORS', 'author', 'Name at most 200 authors.')
export const tooManyKeywords = domainError('TOO_MANY_KEYWORDS', 'keywords', 'Name at most 50 keywords.')
export const textTooLong = domainError(
  'TEXT_TOO_LONG',
  (field: string, _limit: number) => field,
  (field: string, limit: number) => `${field} may have at most ${limit} characters.`,
)
export const unknownTexCommand = domainError(
  'UNKNOWN_TEX_COMMAND',
  (field: string, _command: string) => field,
  (_field: string, command: string) => `${command} is not known: write the characters themselves.`,
)
export const unknownLanguage = domainError(
  'UNKNOWN_LANGUAGE',
  'language',
  (language: string) => `${JSON.stringify(language)} is not a known language: write its code, like fr.`,
)
export const duplicateEntry = domainError(
  'DUPLICATE_ENTRY',
  (field: string, _line: number) => field,
  (_field: string, line: number) => `The entry of line ${line} is the same publication.`,
)
export const notPublished = domainError(
  'NOT_PUBLISHED',
  'doi',
  (state: string) => `The publication with this DOI is ${state}: no file changes that.`,
)
