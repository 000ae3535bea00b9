import type { ServiceRecord } from '../../models/service.ts'
import type { ServicePointRecord } from '../../models/service-point.ts'
import { common, daysOf, type Interval, openingsOn } from '../hours/open-spans.ts'

/**
 * The openings of a service at a place on the days of two instants, whole, so that slots are counted from each. Those of two days are
 * two, also where they touch at midnight: a slot ends on the day on which it begins, whatever was asked for.
 */
export function openFor(
  { offered }: Pick<ServiceRecord, 'offered'>,
  { _id, hours, timeZone }: Pick<ServicePointRecord, '_id' | 'hours' | 'timeZone'>,
  span: Interval,
): Interval[] {
  const own = offered.find(({ servicePointId }) => servicePointId === _id)
  if (!own) return []
  return daysOf(span, timeZone).flatMap(day => {
    const ofPlace = openingsOn(hours, day, timeZone)
    return own.hours ? common(ofPlace, openingsOn(own.hours, day, timeZone)) : ofPlace
  })
}
