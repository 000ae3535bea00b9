import { loadBy, loadPages, loadWith } from '@cluster/subgraph'
import { Event } from './models/event.ts'
import { Occurrence } from './models/occurrence.ts'
import { Registration } from './models/registration.ts'
import { countAttendance } from './operations/count-attendance.ts'
import { asMade, lastChangedFirst, latestFirst, nextFirst } from './orders.ts'

/** Made anew for each request: what one request reads twice is read once. */
export function createLoaders() {
  return {
    event: loadBy(Event),
    occurrence: loadBy(Occurrence),
    registration: loadBy(Registration),
    attendance: loadWith(countAttendance),
    occurrencesOfEvent: loadPages(Occurrence, { parentField: 'eventId', order: nextFirst }),
    registrationsOfEvent: loadPages(Registration, { parentField: 'eventId', order: asMade }),
    registrationsOfPerson: loadPages(Registration, { parentField: 'personId', order: lastChangedFirst }),
    eventsOfOrganisation: loadPages(Event, {
      parentField: 'organiserId',
      filter: { status: 'PUBLISHED' },
      order: latestFirst,
    }),
  }
}

export type Loaders = ReturnType<typeof createLoaders>
