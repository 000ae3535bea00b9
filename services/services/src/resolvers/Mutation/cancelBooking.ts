import { cancelBooking as cancel } from '../../operations/bookings/change-booking.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const cancelBooking: NonNullable<MutationResolvers['cancelBooking']> = (_, { input }, context) =>
  cancel(input.id, input.reason ?? null, context)
