import type { Mail } from '@cluster/mail'
import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
} from 'ical-generator'
import { Temporal } from 'temporal-polyfill'
import { tzlib_get_ical_block } from 'timezones-ical-library'
import { mailDomain, noReply } from './words.ts'

/** What stands in a recipient's calendar. */
export interface CalendarEntry {
  /** That of what takes place, for ever: its next mail replaces this one. */
  id: string
  /** Rises with each change. */
  sequence: number
  startsAt: string
  endsAt: string | null
  timeZone: string
  title: string
  place: string | null
  /** Where it is followed from afar. */
  url?: string | null
  organiser: string | undefined
  /** Whose calendar it is for. */
  attendee: { name: string | null; email: string }
  isCancelled: boolean
}

/** An entry as iCalendar (RFC 5545), under a UID that stays and a SEQUENCE that rises with each change. */
export function calendarOf(entry: CalendarEntry): Required<Mail>['calendar'] {
  const { id, sequence, startsAt, endsAt, timeZone, title, place, url, organiser, attendee, isCancelled } =
    entry
  const method = isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST
  const calendar = ical({
    method,
    prodId: { company: 'Initiatives et Cité', product: 'events' },
    // Without the rules of the zone a strict client has to guess the hour.
    timezone: { name: timeZone, generator: rulesOf },
  })
  calendar.createEvent({
    id: `${id}@${mailDomain}`,
    sequence,
    start: inZone(startsAt, timeZone),
    end: endsAt ? inZone(endsAt, timeZone) : null,
    timezone: timeZone,
    summary: title,
    location: place,
    ...(url ? { url } : {}),
    // RFC 5546 asks for one in every REQUEST and CANCEL, and for who it is for. Who is registered has said yes already.
    attendees: [
      {
        name: attendee.name ?? attendee.email,
        email: attendee.email,
        role: ICalAttendeeRole.REQ,
        status: ICalAttendeeStatus.ACCEPTED,
        rsvp: false,
      },
    ],
    organizer: { name: organiser ?? 'Initiatives et Cité', email: noReply },
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
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
