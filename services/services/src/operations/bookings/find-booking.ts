import type { Context } from '../../context.ts'
import { bookingNotFound } from '../../errors.ts'
import type { BookingRecord } from '../../models/booking.ts'

/** One booking, for who may have it. @throws DomainError BOOKING_NOT_FOUND or FORBIDDEN */
export async function findBooking(id: string, { loaders, self }: Context): Promise<BookingRecord> {
  const booking = await loaders.booking.load(id)
  if (!booking) throw bookingNotFound(id)
  self.mustBe(booking.personId, { organisationId: booking.providerId, appId: booking.appId })
  return booking
}
