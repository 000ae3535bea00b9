import { invalidCommission, invalidPrice, invalidTerms, invalidVatRate, repeatedPlace } from '../../errors.ts'
import type { BookingTerms, PriceVersion, ServiceRecord } from '../../models/service.ts'
import { checkHours } from '../hours/check-hours.ts'
import { checkLengths, checkName } from '../places/check-place.ts'

/** What whoever provides a service decides of it, beside its prices. */
export type ServiceContent = Pick<
  ServiceRecord,
  | 'title'
  | 'description'
  | 'category'
  | 'delivery'
  | 'offered'
  | 'terms'
  | 'shortSupplyChain'
  | 'commissionRate'
>

const mostPlaces = 20

/** @throws DomainError for the first rule that is broken */
export function checkService({ title, description, offered, terms, commissionRate }: ServiceContent): void {
  checkName('title', title, 200)
  checkLengths('description', description ?? {}, 5_000)
  const places = new Set(offered.map(({ servicePointId }) => servicePointId))
  if (places.size < offered.length || offered.length > mostPlaces) throw repeatedPlace()
  for (const { hours } of offered) if (hours) checkHours(hours)
  if (terms) checkTerms(terms)
  if (!isWithin(commissionRate, 0, 10_000)) throw invalidCommission()
}

const minutesOfYear = 366 * 24 * 60

function checkTerms(terms: BookingTerms): void {
  const limits: [keyof BookingTerms, number, number][] = [
    ['duration', 5, 24 * 60],
    ['step', 5, 24 * 60],
    ['bufferBefore', 0, 24 * 60],
    ['bufferAfter', 0, 24 * 60],
    ['notice', 0, minutesOfYear],
    ['cancelNotice', 0, minutesOfYear],
    ['daysAhead', 1, 366],
    ['capacity', 1, 1_000],
  ]
  for (const [field, least, most] of limits)
    if (!isWithin(terms[field] as number, least, most)) throw invalidTerms(field, `${least} to ${most}`)
  const { quotas, capacity, resourceIds } = terms
  if (new Set(quotas.map(({ group }) => group)).size < quotas.length)
    throw invalidTerms('quotas', 'name each group once')
  if (quotas.some(({ places }) => !isWithin(places, 0, capacity)))
    throw invalidTerms('quotas', 'a quota is 0 to the capacity')
  if (new Set(resourceIds).size < resourceIds.length || resourceIds.length > 10)
    throw invalidTerms('resourceIds', 'name each resource once, at most 10')
}

/** The rates of VAT in metropolitan France (CGI, articles 278 to 281 nonies), and none. */
const vatRates = [0, 210, 550, 1_000, 2_000]
const mostCents = 1_000_000

/** @throws DomainError INVALID_PRICE or INVALID_VAT_RATE */
export function checkPrice({ amounts, vatRate }: Pick<PriceVersion, 'amounts' | 'vatRate'>): void {
  for (const [tariff, amount] of Object.entries(amounts))
    if (amount !== null && !isWithin(amount, 0, tariff === 'PUBLIC' ? mostCents : amounts.PUBLIC))
      throw invalidPrice(tariff.toLowerCase())
  checkVatRate(vatRate)
}

/** @throws DomainError INVALID_VAT_RATE */
export function checkVatRate(vatRate: number): void {
  if (!vatRates.includes(vatRate)) throw invalidVatRate(vatRates)
}

const isWithin = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most
