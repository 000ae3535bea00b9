import { invalidCoordinates } from '../../errors.ts'
import type { CoordinatesRecord } from '../../models/organisation.ts'

/** A place as people tell it, in degrees. */
export interface Coordinates {
  latitude: number
  longitude: number
}

/** @throws DomainError INVALID_COORDINATES @param field what is at fault then */
export function readLocation({ latitude, longitude }: Coordinates, field?: string): CoordinatesRecord {
  // Not a number is not within either.
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) throw invalidCoordinates(field)
  return { type: 'Point', coordinates: [longitude, latitude] }
}

/** The mean radius of the Earth in metres; what MongoDB takes a sphere to have is within a thousandth. */
export const earthRadius = 6_371_008.8

/** How far two points are from each other on a sphere, in metres. */
export function metresBetween(one: CoordinatesRecord, other: CoordinatesRecord): number {
  const [[lon1, lat1], [lon2, lat2]] = [one, other].map(({ coordinates }) =>
    coordinates.map(degrees => (degrees * Math.PI) / 180),
  ) as [[number, number], [number, number]]
  const half = (angle: number) => Math.sin(angle / 2) ** 2
  return (
    2 *
    earthRadius *
    Math.asin(Math.sqrt(half(lat2 - lat1) + Math.cos(lat1) * Math.cos(lat2) * half(lon2 - lon1)))
  )
}
