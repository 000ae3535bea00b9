import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import { endMissing, invalidTime, startMissing } from '../../errors/import.ts'
import { unknownTimeZone } from '../../errors.ts'
import { isTimeZone } from '../events/check-event.ts'
import type { Calendar } from './read-calendar.ts'

/** A property in jCal (RFC 7265). */
export type Property = [name: string, parameters: Record<string, string>, type: string, value: unknown]
export type Properties = ReadonlyMap<string, Property>

interface Zone {
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
  const start = properties.get('dtstart')
  if (!start) throw startMissing()
  const zone = zoneOf(start, calendar)
  const startsAt = zone.instantOf(wallTimeOf(start))
  return { startsAt: new Date(startsAt), endsAt: new Date(endOf(properties, calendar)), timeZone: zone.name }
}

function endOf(properties: Properties, calendar: Calendar): number {
  const end = properties.get('dtend')
  if (end) return zoneOf(end, calendar).instantOf(wallTimeOf(end))
  const start = properties.get('dtstart')!
  const given = properties.get('duration')
  if (!given && start[2] !== 'date') throw endMissing()
  const lasts = given ?? ['duration', {}, 'duration', 'P1D']
  // Weeks and days are of the calendar, hours and less are exact (RFC 5545, 3.8.2.5).
  const { weeks, days, hours, minutes, seconds } = parse(lasts, Temporal.Duration)
  const wall = wallTimeOf(start)
  const lastDay = parse(lasts, { from: () => wall.add({ weeks, days }) })
  return zoneOf(start, calendar).instantOf(lastDay) + ((hours * 60 + minutes) * 60 + seconds) * 1_000
}

function wallTimeOf(property: Property): Temporal.PlainDateTime {
  return parse(
    [...property.slice(0, 3), String(property[3]).replace(/Z$/, '')] as Property,
    Temporal.PlainDateTime,
  )
}

// ical.js lets a 45th day be one of the next month.
function parse<T>([name, , , value]: Property, kind: { from(value: string, options?: object): T }): T {
  try {
    return kind.from(String(value), { overflow: 'reject' })
  } catch {
    throw invalidTime(name.toUpperCase(), String(value))
  }
}

function zoneOf([, { tzid }, type, value]: Property, calendar: Calendar): Zone {
  const ofCalendar = () => zoneNamed(calendar.timeZone ?? clusterZone, calendar)
  if (type !== 'date' && String(value).endsWith('Z')) return { ...ianaZone('UTC'), name: ofCalendar().name }
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
  return { name, instantOf: wall => wall.toZonedDateTime(name).epochMilliseconds }
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
    return { name: clusterZone, instantOf }
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
