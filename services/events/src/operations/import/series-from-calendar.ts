import { Temporal } from 'temporal-polyfill'
import { seriesNotSupported } from '../../errors/import.ts'
import { unknownTimeZone } from '../../errors.ts'
import type { EventRecord, SeriesRecord } from '../../models/event.ts'
import { expandSeries } from '../series/expand.ts'
import { instantOf, localOf } from '../series/local-time.ts'
import { seriesFrom } from '../series/series-from.ts'
import { localTimesOf, type Properties, type Zone, zoneOfSeries } from './calendar-time.ts'
import type { Calendar } from './read-calendar.ts'

type Span = Pick<EventRecord, 'startsAt' | 'endsAt' | 'timeZone'>

/** Its dates are the first one and its additions. */
const onceOnly = 'FREQ=DAILY;COUNT=1'

/**
 * A record as a series, by its RRULE, RDATE and EXDATE.
 * @param rules its RRULE, as they stand in the file
 * @throws DomainError SERIES_NOT_SUPPORTED, or for the first rule of series that is broken
 */
export function seriesFromCalendar(
  properties: Properties,
  rules: readonly string[],
  span: Span,
  calendar: Calendar,
): Span & { series: SeriesRecord } {
  if (properties.has('exrule')) throw seriesNotSupported('EXRULE')
  if (rules.length > 1) throw seriesNotSupported('RRULE')
  const zone = zoneOfSeries(properties, calendar)
  const timeZone = zone.name
  const start = localOf(span.startsAt, timeZone)
  const timesOf = (name: string) =>
    (properties.get(name) ?? []).flatMap(property => localTimesOf(property, calendar, { start, timeZone }))
  const series = seriesFrom(
    { rule: rules[0] ?? onceOnly, additions: timesOf('rdate'), exceptions: timesOf('exdate') },
    { start, timeZone },
    // Programs leave exceptions where the rule has no date any more.
    { isDropped: true },
  )
  checkClocks(series, zone)
  const startsAt = instantOf(start, timeZone)!
  const endsAt = new Date(startsAt.getTime() + span.endsAt.getTime() - span.startsAt.getTime())
  return { timeZone, startsAt, endsAt, series }
}

/** A zone of the file's own is read as ours only where its clocks agree on every date. */
function checkClocks(series: SeriesRecord, zone: Zone): void {
  for (const { local, at } of expandSeries(series, zone.name).dates)
    if (zone.instantOf(Temporal.PlainDateTime.from(local)) !== at.getTime()) throw unknownTimeZone(zone.id)
}
