import ICAL from 'ical.js'
import {
  brokenRecord,
  eventIsPrivate,
  invalidTime,
  seriesNotSupported,
  uidMissing,
} from '../../errors/import.ts'
import type { EventRecord } from '../../models/event.ts'
import { checkEvent } from '../events/check-event.ts'
import { type Properties, type Property, spanOf } from './calendar-time.ts'
import type { CalendarRecord } from './read-calendar.ts'

/** What a file says of an event; the rest is kept, or left open. */
export type ImportedEvent = Pick<
  EventRecord,
  'title' | 'description' | 'status' | 'venue' | 'startsAt' | 'endsAt' | 'timeZone'
> &
  Required<Pick<EventRecord, 'importedUid' | 'importedSequence'>>

const ofSeries = ['rrule', 'rdate', 'recurrence-id']
const placeNotGiven = 'Lieu à préciser'

/** @throws DomainError for the first rule that the record breaks */
export function eventFromCalendar(record: CalendarRecord): ImportedEvent {
  const properties = parseProperties(record)
  const text = (name: string) => String(properties.get(name)?.[3] ?? '').trim()
  const importedUid = text('uid')
  if (!importedUid) throw uidMissing()
  const series = ofSeries.find(name => properties.has(name))
  if (series) throw seriesNotSupported(series.toUpperCase())
  if (['PRIVATE', 'CONFIDENTIAL'].includes(text('class').toUpperCase())) throw eventIsPrivate()

  const { calendar } = record
  const event: ImportedEvent = {
    importedUid,
    importedSequence: Number(properties.get('sequence')?.[3] ?? 0),
    title: { fr: text('summary') },
    description: text('description') ? { fr: text('description') } : null,
    status:
      calendar.isCancellation || text('status').toUpperCase() === 'CANCELLED' ? 'CANCELLED' : 'PUBLISHED',
    venue: { name: text('location') || placeNotGiven, address: null, wheelchairAccessible: null },
    ...spanOf(properties, calendar),
  }
  checkEvent({ ...event, capacity: null, serviceIds: [] })
  return event
}

function parseProperties({ line, lines, isComplete }: CalendarRecord): Properties {
  if (!isComplete) throw brokenRecord(line, 'BEGIN:VEVENT has no END:VEVENT')
  const properties = new Map<string, Property>()
  for (const { number, text } of lines) {
    const property = parseLine(number, text)
    if (!properties.has(property[0])) properties.set(property[0], property)
  }
  return properties
}

function parseLine(number: number, text: string): Property {
  const [, name, value] = /^(DTSTART|DTEND)\b.*:(.*)$/i.exec(text.trimEnd()) ?? []
  // ical.js cuts what stands after an hour, such as an offset, and so changes the time.
  if (name && !/^\d{8}(T\d{6}Z?)?$/.test(value!)) throw invalidTime(name.toUpperCase(), value!)
  try {
    return ICAL.parse.property(text) as unknown as Property
  } catch {
    throw brokenRecord(number, `${JSON.stringify(text.slice(0, 80))} is not NAME:value`)
  }
}
