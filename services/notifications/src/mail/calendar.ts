import type { Mail } from '@cluster/mail'
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { Temporal } from 'temporal-polyfill'
import { tzlib_get_ical_block } from 'timezones-ical-library'
import type { ReminderRecord } from '../models/reminder.ts'
import type { MessageFacts } from '../operations/read-message.ts'
import { mailDomain, noReply } from './words.ts'

/** The event as iCalendar (RFC 5545), under a UID that stays and a SEQUENCE that rises with each change. */
export function calendarOf(
  { kind }: Pick<ReminderRecord, 'kind'>,
  { occurrence }: MessageFacts,
  title: string,
): Required<Mail>['calendar'] {
  const { id, startsAt, endsAt, event } = occurrence
  const method = kind === 'EVENT_CANCELLED' ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH
  const calendar = ical({
    method,
    prodId: { company: 'Initiatives et Cité', product: 'events' },
    // Without the rules of the zone a strict client has to guess the hour.
    timezone: { name: event.timeZone, generator: rulesOf },
  })
  calendar.createEvent({
    id: `${id}@${mailDomain}`,
    sequence: event.revision,
    start: inZone(startsAt, event.timeZone),
    end: inZone(endsAt, event.timeZone),
    timezone: event.timeZone,
    summary: title,
    location: [event.venue.name, event.venue.address].filter(Boolean).join(', '),
    // RFC 5546 asks for one in every PUBLISH and CANCEL.
    organizer: { name: event.organiser?.name ?? 'Initiatives et Cité', email: noReply },
    status: kind === 'EVENT_CANCELLED' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  })
  return { method, content: calendar.toString() }
}

// Of an alias such as Europe/Oslo the library gives the rules under another name, which then fit no event.
function rulesOf(zone: string): string | null {
  const [rules] = [tzlib_get_ical_block(zone)].flat()
  return rules?.replace(/^TZID:.*$/m, `TZID:${zone}`) ?? null
}

// A native Date would be written in the zone of the server.
function inZone(instant: string, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone)
}
