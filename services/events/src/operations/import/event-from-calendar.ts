import ICAL from 'ical.js'
import {
  brokenRecord,
  eventIsPrivate,
  invalidTime,
  seriesNotSupported,
  uidMissing,
} from '../../errors/import.ts'
import type { EventRecord } from '../../models/event.ts'
import { checkEvent, checkSpan } from '../events/check-event.ts'
import { firstOf, localTimesOf, type Properties, type Property, spanOf } from './calendar-time.ts'
import type { CalendarRecord } from './read-calendar.ts'
import { seriesFromCalendar } from './series-from-calendar.ts'

/** What a file says of an event; the rest is kept, or left open. */
export type ImportedEvent = Pick<
  EventRecord,
  'title' | 'description' | 'status' | 'venue' | 'startsAt' | 'endsAt' | 'timeZone' | 'series'
> &
  Required<Pick<EventRecord, 'importedUid' | 'importedSequence' | 'importedDatesSequence'>>

/** What a file says of one date of a series, which is not as the others. */
export interface ImportedDate {
  /** The local time that its series gives it. */
  recurrenceId: string
  sequence: number
  startsAt: Date
  endsAt: Date
  /** Null where the file names no place. */
  venueName: string | null
  isCancelled: boolean
}

/** A record that says something of an event, or of one date of a series. */
export interface CalendarEvent {
  uid: string
  /** Whether it is of one date. */
  isDate: boolean
  /** The event. @throws DomainError for the first rule that the record breaks */
  event(): ImportedEvent
  /** The date, of a series. @throws DomainError for the first rule that the record breaks */
  date(series: ImportedEvent): ImportedDate
}

const placeNotGiven = 'Lieu à préciser'

/** @throws DomainError where it cannot be read, says of which event it is to nobody, or is not for everybody */
export function calendarEventFrom(record: CalendarRecord): CalendarEvent {
  const { properties, rules } = parseProperties(record)
  const { calendar } = record
  const text = (name: string) => String(firstOf(properties, name)?.[3] ?? '').trim()
  const uid = text('uid')
  if (!uid) throw uidMissing()
  if (['PRIVATE', 'CONFIDENTIAL'].includes(text('class').toUpperCase())) throw eventIsPrivate()
  const recurrenceId = firstOf(properties, 'recurrence-id') ?? null
  if (recurrenceId?.[1].range) throw seriesNotSupported('RECURRENCE-ID;RANGE')

  const sequence = Number(firstOf(properties, 'sequence')?.[3] ?? 0)
  const isCancelled = calendar.isCancellation || text('status').toUpperCase() === 'CANCELLED'
  const venueName = text('location') || null
  return {
    uid,
    isDate: recurrenceId !== null,
    event: () => {
      const span = spanOf(properties, calendar)
      const isSeries = rules.length > 0 || properties.has('rdate')
      const event: ImportedEvent = {
        importedUid: uid,
        importedSequence: sequence,
        importedDatesSequence: 0,
        title: { fr: text('summary') },
        description: text('description') ? { fr: text('description') } : null,
        status: isCancelled ? 'CANCELLED' : 'PUBLISHED',
        venue: { name: venueName ?? placeNotGiven, address: null, wheelchairAccessible: null },
        ...(isSeries ? seriesFromCalendar(properties, rules, span, calendar) : { ...span, series: null }),
      }
      checkEvent({ ...event, capacity: null, serviceIds: [] })
      return event
    },
    date: ({ series, timeZone }) => {
      const [local] = localTimesOf(recurrenceId!, calendar, { start: series!.start, timeZone })
      const { startsAt, endsAt } = spanOf(properties, calendar)
      checkSpan({ startsAt, endsAt })
      return { recurrenceId: local!, sequence, startsAt, endsAt, venueName, isCancelled }
    },
  }
}

interface Parsed {
  properties: Properties
  /** Its RRULE, as they stand in the file. */
  rules: string[]
}

function parseProperties({ line, lines, isComplete }: CalendarRecord): Parsed {
  if (!isComplete) throw brokenRecord(line, 'BEGIN:VEVENT has no END:VEVENT')
  const properties = new Map<string, Property[]>()
  const rules: string[] = []
  for (const { number, text } of lines) {
    const [, rule] = /^RRULE(?:;[^:]*)?:(.*)$/i.exec(text.trim()) ?? []
    // ical.js would take it apart.
    if (rule !== undefined) rules.push(rule)
    else {
      const property = parseLine(number, text)
      properties.set(property[0], [...(properties.get(property[0]) ?? []), property])
    }
  }
  return { properties, rules }
}

function parseLine(number: number, text: string): Property {
  const [, name, value] = /^(DTSTART|DTEND|RECURRENCE-ID|EXDATE|RDATE)\b.*:(.*)$/i.exec(text.trimEnd()) ?? []
  // ical.js cuts what stands after an hour, such as an offset, and so changes the time.
  if (name && !/^\d{8}(T\d{6}Z?)?(,\d{8}(T\d{6}Z?)?)*$/.test(value!))
    throw invalidTime(name.toUpperCase(), value!)
  try {
    return ICAL.parse.property(text) as unknown as Property
  } catch {
    throw brokenRecord(number, `${JSON.stringify(text.slice(0, 80))} is not NAME:value`)
  }
}
