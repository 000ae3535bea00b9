import { trusted } from '@cluster/database'
import { loadAlike, loadBy, loadPages, loadWith, type SubgraphContext } from '@cluster/subgraph'
import { CalendarFeed } from './models/calendar-feed.ts'
import { Event, shown } from './models/event.ts'
import { Occurrence } from './models/occurrence.ts'
import { Registration, type RegistrationRecord } from './models/registration.ts'
import { Shift } from './models/shift.ts'
import { ShiftPlace } from './models/shift-place.ts'
import { Volunteer } from './models/volunteer.ts'
import { countAttendance, countDates } from './operations/attendance/count-attendance.ts'
import { countEventsHeld } from './operations/events/count-events-held.ts'
import type { Span } from './operations/events/span-of-days.ts'
import { countHours } from './operations/volunteers/count-hours.ts'
import { countRanks } from './operations/waitlist/count-ranks.ts'
import { asMade, lastChangedFirst, latestFirst, nextFirst } from './orders.ts'

const notLeft = { status: trusted({ $ne: 'LEFT' }) }

/** Made anew for each request: what one request reads twice is read once. */
export function createLoaders({ now }: Pick<SubgraphContext, 'now'>) {
  return {
    event: loadBy(Event),
    occurrence: loadBy(Occurrence),
    registration: loadBy(Registration),
    shift: loadBy(Shift),
    volunteer: loadBy(Volunteer, 'personId'),
    calendarFeed: loadBy(CalendarFeed),
    attendance: loadWith(countAttendance),
    occurrencesOfEvent: loadPages(Occurrence, {
      parentField: 'eventId',
      filter: ({ from }: { from?: Date | null }) => (from ? { startsAt: trusted({ $gte: from }) } : {}),
      order: nextFirst,
    }),
    attendanceOfDate: loadWith(countDates),
    eventsHeld: loadAlike((ids, span: Span) => countEventsHeld(ids, { ...span, now: now() })),
    volunteerHours: loadAlike((ids, span: Span) => countHours(ids, { ...span, now: now() })),
    shiftsOfOccurrence: loadPages(Shift, { parentField: 'occurrenceId', order: nextFirst }),
    placesOfShift: loadPages(ShiftPlace, { parentField: 'shiftId', filter: notLeft, order: asMade }),
    shiftsOfPerson: loadPages(ShiftPlace, { parentField: 'personId', filter: notLeft, order: latestFirst }),
    registrationsOfEvent: loadPages(Registration, { parentField: 'eventId', order: asMade }),
    registrationsOfOccurrence: loadPages(Registration, { parentField: 'occurrenceId', order: asMade }),
    /** How manieth a registration is among those who wait. */
    rank: loadWith(countRanks),
    registrationsOfPerson: loadPages(Registration, {
      parentField: 'personId',
      filter: ({ status }: { status?: RegistrationRecord['status'] | null }) => (status ? { status } : {}),
      order: lastChangedFirst,
    }),
    eventsOfOrganisation: loadPages(Event, {
      parentField: 'organiserId',
      filter: { status: trusted({ $in: shown }) },
      order: latestFirst,
    }),
  }
}

export type Loaders = ReturnType<typeof createLoaders>
