import { inLocale } from '@cluster/subgraph'
import { dayOf } from '@cluster/time'
import type { BookingRecord } from '../../models/booking.ts'
import type { ServiceRecord } from '../../models/service.ts'
import { accountOf } from '../customers/account-of.ts'
import { postSale, postSaleReversal, type Sale } from '../ledger/post-sale.ts'
import type { Step } from './step.ts'

async function saleOf(
  booking: BookingRecord,
  { title }: ServiceRecord,
  { session, now }: Step,
): Promise<Sale> {
  const { _id: sourceId, providerId, amount, commissionRate } = booking
  return {
    sourceKind: 'BOOKING',
    sourceId,
    customerId: await accountOf(booking, session),
    providerId,
    amount,
    commissionRate,
    label: inLocale(title, 'FR'),
    day: dayOf(now),
    at: now,
  }
}

export const postBookingSale = async (
  booking: BookingRecord,
  service: ServiceRecord,
  step: Step,
): Promise<void> => postSale(await saleOf(booking, service, step), step.session)

export const takeBackBookingSale = async (
  booking: BookingRecord,
  service: ServiceRecord,
  step: Step,
): Promise<void> => postSaleReversal(await saleOf(booking, service, step), step.session)
