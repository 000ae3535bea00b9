import { markBooking as mark } from '../../operations/bookings/change-booking.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const markBooking: NonNullable<MutationResolvers['markBooking']> = (_, { input }, context) =>
  mark(input.id, { status: input.status, reason: input.reason ?? null }, context)
