import { findBooking } from '../../operations/bookings/find-booking.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const booking: NonNullable<QueryResolvers['booking']> = (_, { id }, context) =>
  findBooking(id, context)
