import { findPage, type Page, type PageArgs, trusted } from '@cluster/database'
import { Booking, type BookingRecord } from '../../models/booking.ts'
import { bySlot } from '../../orders.ts'
import type { Interval } from '../hours/open-spans.ts'
import { checkSpanLength } from '../hours/opening.ts'

/** What is booked at a place and begins between two instants, in order. */
export async function listBookings(
  servicePointId: string,
  { from, to, ...args }: Interval & PageArgs,
): Promise<Page<BookingRecord>> {
  checkSpanLength({ from, to })
  const filter = { servicePointId, startsAt: trusted({ $gte: from, $lt: to }) }
  return findPage(Booking, { filter, order: bySlot, ...args })
}
