import type { Quota, VenueRecord } from '../../models/event.ts'

interface VenueGiven {
  name: string
  address?: string | null
  wheelchairAccessible?: boolean | null
}

/** What a client leaves out is unknown, not undefined. */
export const venueFrom = ({ name, address, wheelchairAccessible }: VenueGiven): VenueRecord => ({
  name,
  address: address ?? null,
  wheelchairAccessible: wheelchairAccessible ?? null,
})

/** A list that names something twice could not be paged by its ids. */
export const unique = (ids: readonly string[]): string[] => [...new Set(ids)]

export const quotasFrom = (quotas: readonly Quota[]): Quota[] =>
  quotas.map(({ group, places }) => ({ group, places }))
