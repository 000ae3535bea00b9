import { Booking, type BookingRecord, type BookingState, takingStates } from '../../models/booking.ts'
import type { ServiceRecord } from '../../models/service.ts'
import { schedule } from '../../schedule.ts'
import { tellBooking } from '../deadlines/booking-deadlines.ts'
import { postBookingSale, takeBackBookingSale } from './book-sale.ts'
import { settleWaitlists } from './settle-waitlist.ts'
import type { Step } from './step.ts'

/** Those that have been sold. */
const soldStates: BookingState[] = ['CONFIRMED', 'DROPPED_OFF', 'READY', 'COLLECTED', 'NO_SHOW']

/**
 * Brings a booking one step further, with all that follows: the sale in the books, or that it is taken back; what becomes free
 * offered to who waits; what is planned by the clock. The service is locked.
 */
export async function putStep(
  booking: BookingRecord,
  status: BookingState,
  {
    service,
    reason = null,
    ...given
  }: { service: ServiceRecord; reason?: string | null } & Partial<BookingRecord>,
  step: Step,
): Promise<BookingRecord> {
  const { session, emit, now, by } = step
  const holdEndsAt = status === 'REQUESTED' ? agreedUntil(booking, service, now) : null
  const changed: BookingRecord = {
    ...booking,
    ...given,
    status,
    holdEndsAt,
    steps: [...booking.steps, { status, at: now, by, reason }],
    changedAt: now,
    revision: booking.revision + 1,
  }
  await Booking.replaceOne({ _id: booking._id }, changed, { session })
  await schedule.plan([{ id: booking._id, kind: 'BOOKING', at: holdEndsAt }], session)
  const [wasSold, isSold] = [booking.status, status].map(state => soldStates.includes(state))
  if (!wasSold && isSold) await postBookingSale(changed, service, step)
  if (wasSold && !isSold) await takeBackBookingSale(changed, step)
  tellBooking(changed, booking.status, emit)
  const [took, takes] = [booking.status, status].map(state => takingStates.includes(state))
  if (took && !takes) await settleWaitlists(service, booking, step)
  return changed
}

/** As late as it may be booked, or half of the time that is left where that is later: then its customer knows before it begins. */
function agreedUntil({ startsAt }: BookingRecord, { terms }: ServiceRecord, now: Date): Date {
  const half = (startsAt.getTime() - now.getTime()) / 2
  return new Date(startsAt.getTime() - Math.min(half, (terms?.notice ?? 0) * 60_000))
}
