import { domainError } from '@cluster/errors'

/** Why a record of a CSV file is skipped, besides what a client is told as well; the field is the column. */
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
export const unknownValue = domainError(
  'UNKNOWN_VALUE',
  (field: string, _known: readonly string[]) => field,
  (field: string, known: readonly string[]) => `${field} is one of ${known.join(', ')}.`,
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
export const invalidDate = domainError(
  'INVALID_DATE',
  (field: string) => field,
  'Write the day like 2010-12-31.',
)
export const invalidVotes = domainError('INVALID_VOTES', 'votes', 'A member has 1 to 1,000 votes.')
export const invalidNumber = domainError(
  'INVALID_NUMBER',
  (field: string) => field,
  'Write degrees like 50.6311 or -3,06.',
)
export const coordinateMissing = domainError(
  'COORDINATE_MISSING',
  (field: string) => field,
  'A place needs a latitude and a longitude.',
)
export const memberSinceDiffers = domainError(
  'MEMBER_SINCE_DIFFERS',
  'member_since',
  (since: string) => `It is a member since ${since}: an import does not change its history.`,
)
