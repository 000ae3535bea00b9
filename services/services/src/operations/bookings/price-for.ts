import type { ClientSession } from 'mongoose'
import { priceOnRequest, tariffNotOffered, tariffWithoutRight } from '../../errors.ts'
import type { BookingRecord } from '../../models/booking.ts'
import type { ServiceRecord, Tariff } from '../../models/service.ts'
import { amountOf, priceAt } from '../prices/price-at.ts'
import { mayPay } from '../prices/tariff-for.ts'

export type Priced = Pick<BookingRecord, 'priceId' | 'amount' | 'vatRate' | 'commissionRate'>

interface Payer {
  personId: string
  organisationId: string | null
  tariff: Tariff
}

/** What a service costs somebody who books it now. @throws DomainError where it has no such price, or the person no such right */
export async function priceFor(
  { prices, commissionRate }: ServiceRecord,
  { personId, organisationId, tariff }: Payer,
  { startsAt, now, session }: { startsAt: Date; now: Date; session: ClientSession },
): Promise<Priced> {
  const price = priceAt(prices, now)
  if (!price) throw priceOnRequest()
  const amount = amountOf(price, tariff)
  if (amount === null) throw tariffNotOffered()
  if (!(await mayPay(personId, tariff, organisationId, startsAt, session))) throw tariffWithoutRight()
  return { priceId: price.id, amount, vatRate: price.vatRate, commissionRate }
}
