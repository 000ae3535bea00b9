import { domainError } from '@cluster/errors'

/** Why a record of a CSV file is skipped, besides INVALID_SIREN; the field is the column. None of these reaches a client. */
export const headerLacksName = domainError(
  'HEADER_LACKS_NAME',
  'name',
  'The first line must name the columns, with a column "name" among them.',
)
export const unreadableRecord = domainError(
  'UNREADABLE_RECORD',
  null,
  'The record cannot be read: a quote is not closed, or stands inside a cell that is not quoted.',
)
export const wrongCellCount = domainError(
  'WRONG_CELL_COUNT',
  null,
  (found: number, wanted: number) => `The record has ${found} cells where the header has ${wanted}.`,
)
export const notUtf8 = domainError(
  'NOT_UTF8',
  null,
  'The record is not in UTF-8: save the file in that encoding.',
)
export const nameMissing = domainError(
  'NAME_MISSING',
  'name',
  'An organisation needs a name with a letter or digit.',
)
export const textTooLong = domainError(
  'TEXT_TOO_LONG',
  (field: string, _limit: number) => field,
  (field: string, limit: number) => `${field} may have at most ${limit} characters.`,
)
export const unknownValue = domainError(
  'UNKNOWN_VALUE',
  (field: string, _known: readonly string[]) => field,
  (field: string, known: readonly string[]) => `${field} is one of ${known.join(', ')}.`,
)
export const invalidInseeCategory = domainError(
  'INVALID_INSEE_CATEGORY',
  'insee_category',
  'A legal category of INSEE is four digits.',
)
export const essBasisContradictsForm = domainError(
  'ESS_BASIS_CONTRADICTS_FORM',
  'ess_basis',
  (basis: string, form: string) => `An organisation of the form ${form} cannot belong to the ESS ${basis}.`,
)
export const invalidDate = domainError('INVALID_DATE', 'member_since', 'Write the day like 2010-12-31.')
export const dateInTheFuture = domainError(
  'DATE_IN_THE_FUTURE',
  'member_since',
  'The day on which it became a member has not come yet.',
)
export const invalidWebsite = domainError(
  'INVALID_WEBSITE',
  'website',
  'Write the site like https://www.example.org/.',
)
export const duplicateInFile = domainError(
  'DUPLICATE_IN_FILE',
  (field: 'siren' | 'name', _line: number) => field,
  (field: 'siren' | 'name', line: number) =>
    `Line ${line} of the file has an organisation of the same ${field}.`,
)
export const ambiguousName = domainError(
  'AMBIGUOUS_NAME',
  'name',
  'Several organisations have this name: tell which one by its SIREN.',
)
