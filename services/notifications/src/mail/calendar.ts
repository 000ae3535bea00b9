import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { Temporal } from 'temporal-polyfill'
import { tzlib_get_ical_block } from 'timezones-ical-library'
import type { ReminderRecord } from '../models/reminder.ts'
import type { MessageFacts } from '../operations/read-message.ts'
import type { Mail } from './mailer.ts'

/** The event as iCalendar (RFC 5545), under a UID that stays and a SEQUENCE that rises with each change. */
export function calendarOf(
  { kind }: Pick<ReminderRecord, 'kind'>,
  { occurrence }: MessageFacts,
  title: string,
): Mail['calendar'] {
  const { id, startsAt, endsAt, event } = occurrence
  const method = kind === 'EVENT_CANCELLED' ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH
  const calendar = ical({
    method,
    prodId: { company: 'Initiatives et Cité', product: 'events' },
    // Without the rules of the zone a strict client has to guess the hour.
    timezone: { name: event.timeZone, generator: zone => [tzlib_get_ical_block(zone)].flat()[0] ?? null },
  })
  calendar.createEvent({
    id: `${id}@initiatives-et-cite.example`,
    sequence: event.revision,
    start: inZone(startsAt, event.timeZone),
    end: inZone(endsAt, event.timeZone),
    timezone: event.timeZone,
    summary: title,
    location: [event.venue.name, event.venue.address].filter(Boolean).join(', '),
    status: kind === 'EVENT_CANCELLED' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  })
  return { method, content: calendar.toString() }
}

// A native Date would be written in the zone of the server.
function inZone(instant: string, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone)
}
