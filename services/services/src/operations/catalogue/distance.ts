import { invalidCoordinates } from '../../errors.ts'
import type { GeoPoint } from '../../models/service-point.ts'

/** Of the Earth, in metres, as MongoDB has it. */
export const earthRadius = 6_378_100

export interface Position {
  latitude: number
  longitude: number
}

/** @throws DomainError INVALID_COORDINATES */
export function checkPosition({ latitude, longitude }: Position): void {
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) throw invalidCoordinates('near')
}

/** How far a place is as the crow flies, by the haversine formula. */
function distanceInMetres(
  { latitude, longitude }: Position,
  { coordinates: [east, north] }: GeoPoint,
): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const half = (degrees: number) => Math.sin(radians(degrees) / 2) ** 2
  const inner =
    half(north - latitude) + Math.cos(radians(latitude)) * Math.cos(radians(north)) * half(east - longitude)
  return 2 * earthRadius * Math.asin(Math.sqrt(inner))
}

/** How far the nearest of some places is, in whole metres; null where none is known. */
export function nearest(from: Position, places: readonly { location: GeoPoint | null }[]): number | null {
  checkPosition(from)
  const known = places.flatMap(({ location }) => (location ? [distanceInMetres(from, location)] : []))
  return known.length === 0 ? null : Math.round(Math.min(...known))
}
