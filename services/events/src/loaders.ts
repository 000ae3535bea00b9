import { type PageArgs, trusted } from '@cluster/database'
import { loadBy, loadPages, loadWith } from '@cluster/subgraph'
import { CalendarFeed } from './models/calendar-feed.ts'
import { Event, shown } from './models/event.ts'
import { Occurrence, type OccurrenceRecord } from './models/occurrence.ts'
import { Registration } from './models/registration.ts'
import { countAttendance } from './operations/attendance/count-attendance.ts'
import { countEventsHeld, type Span } from './operations/events/count-events-held.ts'
import { asMade, lastChangedFirst, latestFirst, nextFirst } from './orders.ts'

/** Made anew for each request: what one request reads twice is read once. */
export function createLoaders() {
  const held = new Map<string, ReturnType<typeof loadWith<number>>>()
  const dates = new Map<number | null, ReturnType<typeof loadPages<OccurrenceRecord>>>()
  return {
    event: loadBy(Event),
    occurrence: loadBy(Occurrence),
    registration: loadBy(Registration),
    calendarFeed: loadBy(CalendarFeed),
    attendance: loadWith(countAttendance),
    /** How many dates an organisation held, in one command for all that ask for the same days. */
    eventsHeld: (organiserId: string, { from, to }: Span, now: Date) => {
      const key = `${from} ${to}`
      const load = held.get(key) ?? loadWith(ids => countEventsHeld(ids, { from, to, now }))
      held.set(key, load)
      return load.load(organiserId)
    },
    /** Dates of events, in one command for all that ask for the same page from the same instant. */
    occurrencesOfEvent: (eventId: string, { from, ...args }: PageArgs & { from?: Date | null }) => {
      const key = from?.getTime() ?? null
      const filter = from ? { startsAt: trusted({ $gte: from }) } : {}
      const load =
        dates.get(key) ?? loadPages(Occurrence, { parentField: 'eventId', filter, order: nextFirst })
      dates.set(key, load)
      return load(eventId, args)
    },
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
