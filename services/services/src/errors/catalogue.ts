import { domainError } from '@cluster/errors'

export const serviceNotFound = domainError<[id: string, field?: string]>(
  'SERVICE_NOT_FOUND',
  (_id, field = 'id') => field,
  id => `No service has the id ${id}.`,
)
export const serviceRetired = domainError<[field?: string]>(
  'SERVICE_RETIRED',
  (field = 'id') => field,
  'The service is offered no more.',
)
export const titleMissing = domainError(
  'TITLE_MISSING',
  (field: 'name' | 'title') => field,
  'Give it a name in French.',
)
export const textTooLong = domainError(
  'TEXT_TOO_LONG',
  (field: string, _limit: number) => field,
  (field: string, limit: number) => `${field} may have at most ${limit} characters.`,
)
export const repeatedPlace = domainError('REPEATED_PLACE', 'offered', 'Name each place once, at most 20.')
export const invalidTerms = domainError(
  'INVALID_TERMS',
  (field: string, _why: string) => `terms.${field}`,
  (_field: string, why: string) => `It cannot be booked so: ${why}.`,
)
export const invalidCommission = domainError(
  'INVALID_COMMISSION',
  'commissionRate',
  'A commission is 0 to 10000, in hundredths of a percent: 1500 for 15 %.',
)
export const invalidPrice = domainError(
  'INVALID_PRICE',
  (field: string) => field,
  'An amount is 0 to 1,000,000 cents; the public one is the highest.',
)
export const invalidVatRate = domainError(
  'INVALID_VAT_RATE',
  'vatRate',
  (rates: readonly number[]) =>
    `The rates of VAT in France are, in hundredths of a percent: ${rates.join(', ')}; 0 for what has none.`,
)
export const priceInPast = domainError(
  'PRICE_IN_PAST',
  'validFrom',
  'A price holds from now on or later: what was booked keeps its own.',
)
export const tooManyPrices = domainError(
  'TOO_MANY_PRICES',
  'validFrom',
  'At most 10 prices to come can be set: wait until one of them holds.',
)
export const organisationIsNotYours = domainError(
  'NOT_YOUR_ORGANISATION',
  (field: string) => field,
  'You act for no such organisation.',
)
export const tariffRightNotFound = domainError(
  'TARIFF_RIGHT_NOT_FOUND',
  'personId',
  'The person has no such right.',
)
export const invalidLastDay = domainError(
  'INVALID_LAST_DAY',
  'lastDay',
  'A right lasts until a day from today on, at most two years ahead.',
)
export const organisationOfTariff = domainError(
  'ORGANISATION_OF_TARIFF',
  'organisationId',
  'A company pays COMPANY, and nobody else does: name it there only.',
)
