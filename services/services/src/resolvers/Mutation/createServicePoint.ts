import { createPlace } from '../../operations/places/change-place.ts'
import { hoursFrom, locationFrom } from '../../operations/places/from-input.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const createServicePoint: NonNullable<MutationResolvers['createServicePoint']> = (
  _,
  { input },
  context,
) =>
  createPlace(
    {
      ...input,
      wheelchairAccessible: input.wheelchairAccessible ?? null,
      location: locationFrom(input.location),
      hours: hoursFrom(input.hours),
    },
    context,
  )
