import { domainError } from '@cluster/errors'

/** Why bytes are not taken or given at an address; none of these is of the graph. */
export const uploadAddressInvalid = domainError(
  'UPLOAD_ADDRESS_INVALID',
  null,
  'This address takes no file, or none any more: add the file anew.',
)
export const sizeDiffers = domainError(
  'SIZE_DIFFERS',
  null,
  (expected: number) => `The file was announced with ${expected} bytes.`,
  expected => ({ expected }),
)
export const fileTypeDiffers = domainError(
  'FILE_TYPE_DIFFERS',
  null,
  (name: string) => `What was sent is not what ${name} says that it is.`,
)
export const fileIsBroken = domainError('FILE_IS_BROKEN', null, 'The file cannot be read to its end.')
export const fileUnfoldsTooFar = domainError(
  'FILE_UNFOLDS_TOO_FAR',
  null,
  'What is packed in the file is too much.',
)
export const fileIsThere = domainError('FILE_IS_THERE', null, 'The file was sent before, and it was another.')
export const filesEmbargoed = domainError(
  'FILES_EMBARGOED',
  null,
  (until: string) => `The files are kept back until ${until}. Ask for access with requestAccess.`,
  embargoUntil => ({ embargoUntil }),
)
export const filesRestricted = domainError(
  'FILES_RESTRICTED',
  null,
  'The files are for those who were given access. Ask for it with requestAccess.',
)
export const filesWithdrawn = domainError('FILES_WITHDRAWN', null, 'The publication was withdrawn.')
export const rangeNotSatisfiable = domainError(
  'RANGE_NOT_SATISFIABLE',
  null,
  (size: number) => `The file has ${size} bytes.`,
  size => ({ size }),
)
