import { findPage, type Page, type PageArgs, trusted } from '@cluster/database'
import { Booking, type BookingRecord } from '../../models/booking.ts'
import { bySlot } from '../../orders.ts'
import type { Interval } from '../hours/open-spans.ts'
import { checkSpanLength } from '../hours/opening.ts'

/** What is booked of a service, or at a place, and begins between two instants, in order. */
export async function listBookings(
  of: Pick<BookingRecord, 'serviceId'> | Pick<BookingRecord, 'servicePointId'>,
  { from, to, ...args }: Interval & PageArgs,
): Promise<Page<BookingRecord>> {
  checkSpanLength({ from, to })
  const filter = { ...of, startsAt: trusted({ $gte: from, $lt: to }) }
  return findPage(Booking, { filter, order: bySlot, ...args })
}
