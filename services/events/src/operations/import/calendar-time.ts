import { isTimeZone } from '@cluster/time'
import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import { endMissing, invalidTime, startMissing } from '../../errors/import.ts'
import { unknownTimeZone } from '../../errors.ts'
import { localOf } from '../series/local-time.ts'
import type { Calendar } from './read-calendar.ts'

/** A property in jCal (RFC 7265): some have several values. */
export type Property = [
  name: string,
  parameters: Record<string, string>,
  type: string,
  value: unknown,
  ...more: unknown[],
]
/** Those of a record by their names, each as often as it stands there. */
export type Properties = ReadonlyMap<string, readonly Property[]>

export const firstOf = (properties: Properties, name: string): Property | undefined =>
  properties.get(name)?.[0]

/** The clocks by which a file says a time. */
export interface Zone {
  /** What the file calls it. */
  id: string
  /** The IANA name in which people read the hours. */
  name: string
  /** Milliseconds since 1970. */
  instantOf(wall: Temporal.PlainDateTime): number
}

/** The zone of an hour whose calendar names none. */
const clusterZone = 'Europe/Paris'

/**
 * When an event is: DTSTART with DTEND, with DURATION, or for the whole of its day.
 * @throws DomainError START_MISSING, END_MISSING, INVALID_TIME or UNKNOWN_TIME_ZONE
 */
export function spanOf(properties: Properties, calendar: Calendar) {
  const start = firstOf(properties, 'dtstart')
  if (!start) throw startMissing()
  const zone = zoneOf(start, calendar)
  const startsAt = zone.instantOf(wallTimeOf(start))
  return { startsAt: new Date(startsAt), endsAt: new Date(endOf(properties, calendar)), timeZone: zone.name }
}

/** The clocks of the first date of a series, by which all of them are held. */
export function zoneOfSeries(properties: Properties, calendar: Calendar): Zone {
  const start = firstOf(properties, 'dtstart')!
  // A rule in UTC keeps the hour of UTC, whatever the clocks of a place do.
  return isInUtc(start) ? ianaZone('UTC') : zoneOf(start, calendar)
}

/**
 * The local times that a property names on the clocks of a series: EXDATE, RDATE, RECURRENCE-ID. A day stands for the hour
 * at which the series begins.
 * @throws DomainError INVALID_TIME or UNKNOWN_TIME_ZONE
 */
export function localTimesOf(
  property: Property,
  calendar: Calendar,
  { start, timeZone }: { start: string; timeZone: string },
): string[] {
  const [name, parameters, type, ...values] = property
  return values.map(value => {
    const one: Property = [name, parameters, type, value]
    const wall = wallTimeOf(one)
    if (type === 'date') return `${wall.toPlainDate()}${start.slice(10)}`
    const own = zoneOf(one, calendar)
    if (!isInUtc(one) && own.name === timeZone) return wall.toString({ smallestUnit: 'second' })
    return localOf(new Date(own.instantOf(wall)), timeZone)
  })
}

const isInUtc = ([, , type, value]: Property): boolean => type !== 'date' && String(value).endsWith('Z')

function endOf(properties: Properties, calendar: Calendar): number {
  const end = firstOf(properties, 'dtend')
  if (end) return zoneOf(end, calendar).instantOf(wallTimeOf(end))
  const start = firstOf(properties, 'dtstart')!
  const given = firstOf(properties, 'duration')
  if (!given && start[2] !== 'date') throw endMissing()
  const lasts = given ?? ['duration', {}, 'duration', 'P1D']
  // Weeks and days are of the calendar, hours and less are exact (RFC 5545, 3.8.2.5).
  const { weeks, days, hours, minutes, seconds } = parse(lasts, Temporal.Duration)
  const wall = wallTimeOf(start)
  const lastDay = parse(lasts, { from: () => wall.add({ weeks, days }) })
  return zoneOf(start, calendar).instantOf(lastDay) + ((hours * 60 + minutes) * 60 + seconds) * 1_000
}

function wallTimeOf([name, parameters, type, value]: Property): Temporal.PlainDateTime {
  return parse([name, parameters, type, String(value).replace(/Z$/, '')], Temporal.PlainDateTime)
}

// ical.js lets a 45th day be one of the next month.
function parse<T>([name, , , value]: Property, kind: { from(value: string, options?: object): T }): T {
  try {
    return kind.from(String(value), { overflow: 'reject' })
  } catch {
    throw invalidTime(name.toUpperCase(), String(value))
  }
}

function zoneOf(property: Property, calendar: Calendar): Zone {
  const [, { tzid }, type] = property
  const ofCalendar = () => zoneNamed(calendar.timeZone ?? clusterZone, calendar)
  if (isInUtc(property)) return { ...ianaZone('UTC'), name: ofCalendar().name }
  return tzid && type !== 'date' ? zoneNamed(tzid, calendar) : ofCalendar()
}

function zoneNamed(id: string, calendar: Calendar): Zone {
  // Some write a prefix of their own: /example.org/2005/Europe/Paris.
  const parts = id.split('/')
  const tails = id.startsWith('/') ? parts.map((_, index) => parts.slice(index).join('/')) : [id]
  const known = tails.find(isTimeZone)
  if (known) return ianaZone(known)
  const defined = definedZone(id, calendar)
  if (!defined) throw unknownTimeZone(id)
  return defined
}

function ianaZone(name: string): Zone {
  return { id: name, name, instantOf: wall => wall.toZonedDateTime(name).epochMilliseconds }
}

// A name of the file's own, such as Outlook's: its VTIMEZONE tells the instants, people read them as we do.
function definedZone(id: string, { zones }: Calendar): Zone | null {
  for (const text of zones) {
    const zone = timezoneFrom(text)
    if (zone?.tzid !== id) continue
    const instantOf = (wall: Temporal.PlainDateTime) => {
      const { year, month, day, hour, minute, second } = wall
      return (
        new ICAL.Time({ year, month, day, hour, minute, second, isDate: false }, zone).toUnixTime() * 1_000
      )
    }
    return { id, name: clusterZone, instantOf }
  }
  return null
}

function timezoneFrom(text: string): ICAL.Timezone | null {
  try {
    return new ICAL.Timezone(
      new ICAL.Component(ICAL.parse(`BEGIN:VTIMEZONE\r\n${text}\r\nEND:VTIMEZONE`) as never),
    )
  } catch {
    return null
  }
}
