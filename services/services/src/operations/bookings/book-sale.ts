import { inLocale } from '@cluster/subgraph'
import { dayOf } from '@cluster/time'
import type { BookingRecord } from '../../models/booking.ts'
import type { ServiceRecord } from '../../models/service.ts'
import { accountOf } from '../customers/account-of.ts'
import { postSale, reverseSale } from '../ledger/post-sale.ts'
import type { Step } from './step.ts'

const kindAndTime = ({ now }: Step) => ({ sourceKind: 'BOOKING' as const, day: dayOf(now), at: now })

export async function postBookingSale(
  booking: BookingRecord,
  { title }: ServiceRecord,
  step: Step,
): Promise<void> {
  const { _id: sourceId, providerId, amount, commissionRate } = booking
  const customerId = await accountOf(booking, step.session)
  const label = inLocale(title, 'FR')
  await postSale(
    { ...kindAndTime(step), sourceId, customerId, providerId, amount, commissionRate, label },
    step.session,
  )
}

export const takeBackBookingSale = ({ _id: sourceId }: BookingRecord, step: Step): Promise<void> =>
  reverseSale({ ...kindAndTime(step), sourceId }, step.session)
