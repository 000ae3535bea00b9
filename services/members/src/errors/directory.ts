import { domainError } from '@cluster/errors'

export const organisationNotFound = domainError<[id: string, field?: string]>(
  'ORGANISATION_NOT_FOUND',
  (_id, field = 'id') => field,
  id => `No organisation has the id ${id}.`,
)
export const invalidSiren = domainError(
  'INVALID_SIREN',
  'siren',
  'A SIREN is nine digits of which the last checks the others: compare it with its source.',
)
export const invalidSiret = domainError(
  'INVALID_SIRET',
  'siret',
  'A SIRET is a SIREN and five digits, which check each other: compare it with its source.',
)
export const siretContradictsSiren = domainError(
  'SIRET_CONTRADICTS_SIREN',
  'siret',
  (siren: string) => `The SIRET of the seat begins with the SIREN, ${siren}.`,
)
export const sirenTaken = domainError(
  'SIREN_TAKEN',
  'siren',
  (siren: string) => `Another organisation has the SIREN ${siren}.`,
)
export const nameTaken = domainError(
  'NAME_TAKEN',
  'name',
  'Another organisation without a SIREN has this name: give one of them its SIREN.',
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
export const invalidInseeCategory = domainError<[field?: string]>(
  'INVALID_INSEE_CATEGORY',
  (field = 'inseeCategory') => field,
  'A legal category of INSEE is four digits.',
)
export const invalidActivity = domainError<[field?: string]>(
  'INVALID_ACTIVITY',
  (field = 'activity') => field,
  'The code of an activity is a division of the NAF, two digits and a letter, like 62.01Z; to filter, or like 62.',
)
export const nomenclatureNotInForce = domainError(
  'NOMENCLATURE_NOT_IN_FORCE',
  'activity',
  (from: string) => `The NAF 2025 applies from ${from} on: until then, give the code of the NAF rév. 2.`,
)
export const invalidCoordinates = domainError<[field?: string]>(
  'INVALID_COORDINATES',
  (field = 'location') => field,
  'A latitude is -90 to 90 degrees, a longitude -180 to 180.',
)
export const invalidDistance = domainError(
  'INVALID_DISTANCE',
  'near',
  (most: number) => `withinMetres is more than 0, and at most ${most}.`,
)
export const invalidPostalCode = domainError<[field?: string]>(
  'INVALID_POSTAL_CODE',
  (field = 'postalCode') => field,
  'A postal code is five digits.',
)
export const invalidWebsite = domainError(
  'INVALID_WEBSITE',
  'website',
  'Write the site like https://www.example.org/.',
)
export const dateInTheFuture = domainError(
  'DATE_IN_THE_FUTURE',
  (field: string) => field,
  'This day has not come yet.',
)
export const staffOnlyFact = domainError(
  'STAFF_ONLY_FACT',
  (field: string) => field,
  (field: string) => `Representatives change how the organisation is reached; ${field} is for staff.`,
)
