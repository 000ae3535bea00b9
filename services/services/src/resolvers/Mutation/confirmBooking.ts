import { confirmBooking as confirm } from '../../operations/bookings/change-booking.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const confirmBooking: NonNullable<MutationResolvers['confirmBooking']> = (_, { input }, context) =>
  confirm(input.id, input.amount, context)
