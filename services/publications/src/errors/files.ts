import { domainError } from '@cluster/errors'

export const fileNotFound = domainError('FILE_NOT_FOUND', 'id', (id: string) => `No file has the id ${id}.`)
export const fileTooLarge = domainError(
  'FILE_TOO_LARGE',
  'size',
  (limit: number) => `A file has 1 to ${limit} bytes.`,
  limit => ({ limit }),
)
export const tooManyFiles = domainError(
  'TOO_MANY_FILES',
  'publicationId',
  'A publication has at most 20 files.',
)
export const invalidFileName = domainError(
  'INVALID_FILE_NAME',
  'name',
  'A file has a name of 1 to 150 characters, none of which is a slash or cannot be seen.',
)
export const unsupportedFileType = domainError(
  'UNSUPPORTED_FILE_TYPE',
  'name',
  'Files of this type are not taken: send a PDF, an office document, a picture, a text, a table or a ZIP archive.',
)
export const fileExists = domainError('FILE_EXISTS', 'name', 'The publication has a file of this name.')
export const filesAreMissing = domainError(
  'FILES_ARE_MISSING',
  'id',
  (names: string) => `Still to be sent: ${names}.`,
)
