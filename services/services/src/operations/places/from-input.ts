import type { GeoPoint, HoursRecord } from '../../models/service-point.ts'
import type { ChangeServicePointInput, CoordinatesInput, HoursInput } from '../../schema.generated.ts'
import type { PlaceContent } from './check-place.ts'

export const locationFrom = (given: CoordinatesInput | null | undefined): GeoPoint | null =>
  given ? { type: 'Point', coordinates: [given.longitude, given.latitude] } : null

/** As it is stored: what a client leaves out is unknown, not undefined. */
export const hoursFrom = ({ weekly, onHolidays, exceptions }: HoursInput): HoursRecord => ({
  weekly: weekly.map(({ weekday, weeks, opens, closes }) => ({ weekday, weeks, opens, closes })),
  onHolidays,
  exceptions: exceptions.map(({ from, to, spans, reason }) => ({
    from,
    to,
    spans: spans.map(({ opens, closes }) => ({ opens, closes })),
    reason: reason ? { ...reason } : null,
  })),
})

/** What changes; what a client leaves out stays. */
export function placeChangeFrom(input: ChangeServicePointInput): Partial<PlaceContent> {
  const { name, address, timeZone, hours, location, wheelchairAccessible } = input
  return {
    ...(name ? { name: { ...name } } : {}),
    ...(address == null ? {} : { address }),
    ...(timeZone == null ? {} : { timeZone }),
    ...(hours ? { hours: hoursFrom(hours) } : {}),
    ...(location === undefined ? {} : { location: locationFrom(location) }),
    ...(wheelchairAccessible === undefined ? {} : { wheelchairAccessible }),
  }
}
