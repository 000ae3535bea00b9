import { type PageArgs, trusted } from '@cluster/database'
import { loadBy, loadPages, loadWith } from '@cluster/subgraph'
import { CalendarFeed } from './models/calendar-feed.ts'
import { Event, shown } from './models/event.ts'
import { Occurrence, type OccurrenceRecord } from './models/occurrence.ts'
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

/** Loads a number for each of many things over a span of days, in one command for all that ask for the same days. */
function loadInSpan(count: (ids: readonly string[], span: Span & { now: Date }) => Promise<number[]>) {
  const loaders = new Map<string, ReturnType<typeof loadWith<number>>>()
  return (id: string, { from, to }: Span, now: Date): Promise<number> => {
    const key = `${from} ${to}`
    const loader = loaders.get(key) ?? loadWith(ids => count(ids, { from, to, now }))
    loaders.set(key, loader)
    return loader.load(id)
  }
}

/** Made anew for each request: what one request reads twice is read once. */
export function createLoaders() {
  const dates = new Map<number | null, ReturnType<typeof loadPages<OccurrenceRecord>>>()
  const inState = new Map<string, ReturnType<typeof loadPages<RegistrationRecord>>>()
  const ofPerson = { parentField: 'personId', order: lastChangedFirst }
  return {
    event: loadBy(Event),
    occurrence: loadBy(Occurrence),
    registration: loadBy(Registration),
    shift: loadBy(Shift),
    volunteer: loadBy(Volunteer, 'personId'),
    calendarFeed: loadBy(CalendarFeed),
    attendance: loadWith(countAttendance),
    /** Dates of events, in one command for all that ask for the same page from the same instant. */
    occurrencesOfEvent: (eventId: string, { from, ...args }: PageArgs & { from?: Date | null }) => {
      const key = from?.getTime() ?? null
      const filter = from ? { startsAt: trusted({ $gte: from }) } : {}
      const load =
        dates.get(key) ?? loadPages(Occurrence, { parentField: 'eventId', filter, order: nextFirst })
      dates.set(key, load)
      return load(eventId, args)
    },
    attendanceOfDate: loadWith(countDates),
    eventsHeld: loadInSpan(countEventsHeld),
    volunteerHours: loadInSpan(countHours),
    shiftsOfOccurrence: loadPages(Shift, { parentField: 'occurrenceId', order: nextFirst }),
    placesOfShift: loadPages(ShiftPlace, { parentField: 'shiftId', filter: notLeft, order: asMade }),
    shiftsOfPerson: loadPages(ShiftPlace, { parentField: 'personId', filter: notLeft, order: latestFirst }),
    registrationsOfEvent: loadPages(Registration, { parentField: 'eventId', order: asMade }),
    registrationsOfOccurrence: loadPages(Registration, { parentField: 'occurrenceId', order: asMade }),
    /** How manieth a registration is among those who wait. */
    rank: loadWith(countRanks),
    registrationsOfPerson: (
      personId: string,
      { status = null, ...args }: PageArgs & { status?: RegistrationRecord['status'] | null },
    ) => {
      const key = status ?? ''
      const load =
        inState.get(key) ?? loadPages(Registration, { ...ofPerson, filter: status ? { status } : {} })
      inState.set(key, load)
      return load(personId, args)
    },
    eventsOfOrganisation: loadPages(Event, {
      parentField: 'organiserId',
      filter: { status: trusted({ $in: shown }) },
      order: latestFirst,
    }),
  }
}

export type Loaders = ReturnType<typeof createLoaders>
