import { createEvent as create } from '../../operations/events/create-event.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const createEvent: NonNullable<MutationResolvers['createEvent']> = (_, { input }, context) => {
  const { description = null, capacity = null, venue, ...rest } = input
  // A list that names a service twice could not be paged by its ids.
  const serviceIds = [...new Set(input.serviceIds)]
  return create({ ...rest, description, capacity, venue: venueFrom(venue), serviceIds }, context)
}

/** What a client leaves out is unknown, not undefined. */
export const venueFrom = ({
  name,
  address,
  wheelchairAccessible,
}: {
  name: string
  address?: string | null
  wheelchairAccessible?: boolean | null
}) => ({ name, address: address ?? null, wheelchairAccessible: wheelchairAccessible ?? null })
