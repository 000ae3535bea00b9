import type { TranslatedText } from '@cluster/subgraph'
import { isTimeZone } from '@cluster/time'
import {
  addressMissing,
  invalidCoordinates,
  textTooLong,
  titleMissing,
  unknownTimeZone,
} from '../../errors.ts'
import type { GeoPoint, ServicePointRecord } from '../../models/service-point.ts'
import { checkHours } from '../hours/check-hours.ts'

/** What whoever runs a place decides of it. */
export type PlaceContent = Omit<ServicePointRecord, '_id' | 'organisationId' | 'revision'>

/** @throws DomainError for the first rule that is broken */
export function checkPlace({ name, address, location, timeZone, hours }: PlaceContent): void {
  checkName('name', name, 200)
  if (!address.trim()) throw addressMissing()
  if (address.length > 500) throw textTooLong('address', 500)
  if (location) checkLocation(location)
  if (!isTimeZone(timeZone)) throw unknownTimeZone(timeZone)
  checkHours(hours)
  for (const { reason } of hours.exceptions) checkLengths('exceptions', reason ?? {}, 500)
}

/** @throws DomainError TITLE_MISSING or TEXT_TOO_LONG */
export function checkName(field: 'name' | 'title', text: TranslatedText, limit: number): void {
  if (!text.fr?.trim()) throw titleMissing(field)
  checkLengths(field, text, limit)
}

/** @throws DomainError TEXT_TOO_LONG where one of the languages has more characters than the limit */
export function checkLengths(field: string, { fr, en }: TranslatedText, limit: number): void {
  if (Math.max(fr?.length ?? 0, en?.length ?? 0) > limit) throw textTooLong(field, limit)
}

/** @throws DomainError INVALID_COORDINATES */
function checkLocation({ coordinates: [longitude, latitude] }: GeoPoint): void {
  if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) throw invalidCoordinates('location')
}
