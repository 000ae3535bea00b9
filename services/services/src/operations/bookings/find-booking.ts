import type { Owner } from '@cluster/subgraph'
import type { Context } from '../../context.ts'
import { bookingNotFound } from '../../errors.ts'
import type { BookingRecord } from '../../models/booking.ts'
import { actingFor } from '../places/acting-for.ts'

/** Whose a booking is beside its customer: of who provides the service and who runs the place, and of the app that made it. */
export async function ownerOf(
  { providerId, servicePointId, appId }: BookingRecord,
  { loaders, viewer }: Pick<Context, 'loaders' | 'viewer'>,
): Promise<Owner> {
  const place = await loaders.servicePoint.load(servicePointId)
  return { organisationId: actingFor(viewer, providerId, place?.organisationId), appId }
}

/** One booking, for who may have it. @throws DomainError BOOKING_NOT_FOUND or FORBIDDEN */
export async function findBooking(id: string, context: Context): Promise<BookingRecord> {
  const { loaders, self } = context
  const booking = await loaders.booking.load(id)
  if (!booking) throw bookingNotFound(id)
  self.mustBe(booking.personId, await ownerOf(booking, context))
  return booking
}
