import { zonedAt } from '@cluster/time'

/**
 * The instant so long before another: days, weeks and months by the calendar of a zone, hours and less exactly.
 * @param distance an ISO 8601 duration: `P7D`, `PT1H`
 */
export function before(at: Date, distance: string, timeZone: string): Date {
  return new Date(zonedAt(at, timeZone).subtract(distance).epochMilliseconds)
}
