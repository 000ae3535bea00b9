import { findAvailability } from '../../operations/bookings/find-availability.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const availability: NonNullable<QueryResolvers['availability']> = (
  _,
  { servicePointId, ...wanted },
  context,
) => findAvailability({ ...wanted, servicePointId: servicePointId ?? null }, context)
