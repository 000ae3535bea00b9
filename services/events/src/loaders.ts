import { trusted } from '@cluster/database'
import { loadBy, loadPages, loadWith } from '@cluster/subgraph'
import { Event, shown } from './models/event.ts'
import { Occurrence } from './models/occurrence.ts'
import { Registration } from './models/registration.ts'
import { Shift } from './models/shift.ts'
import { ShiftPlace } from './models/shift-place.ts'
import { Volunteer } from './models/volunteer.ts'
import { countAttendance, countDates } from './operations/attendance/count-attendance.ts'
import { countEventsHeld } from './operations/events/count-events-held.ts'
import type { Span } from './operations/events/span-of-days.ts'
import { countHours } from './operations/volunteers/count-hours.ts'
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
  return {
    event: loadBy(Event),
    occurrence: loadBy(Occurrence),
    registration: loadBy(Registration),
    shift: loadBy(Shift),
    volunteer: loadBy(Volunteer, 'personId'),
    attendance: loadWith(countAttendance),
    attendanceOfDate: loadWith(countDates),
    eventsHeld: loadInSpan(countEventsHeld),
    volunteerHours: loadInSpan(countHours),
    shiftsOfOccurrence: loadPages(Shift, { parentField: 'occurrenceId', order: nextFirst }),
    placesOfShift: loadPages(ShiftPlace, { parentField: 'shiftId', filter: notLeft, order: asMade }),
    shiftsOfPerson: loadPages(ShiftPlace, { parentField: 'personId', filter: notLeft, order: latestFirst }),
    occurrencesOfEvent: loadPages(Occurrence, { parentField: 'eventId', order: nextFirst }),
    registrationsOfEvent: loadPages(Registration, { parentField: 'eventId', order: asMade }),
    registrationsOfPerson: loadPages(Registration, { parentField: 'personId', order: lastChangedFirst }),
    eventsOfOrganisation: loadPages(Event, {
      parentField: 'organiserId',
      filter: { status: trusted({ $in: shown }) },
      order: latestFirst,
    }),
  }
}

export type Loaders = ReturnType<typeof createLoaders>
