import { createCollections, type Migration } from '@cluster/database'
import { answersOf } from '@cluster/subgraph/answers'
import { CalendarFeed } from './models/calendar-feed.ts'
import { Event } from './models/event.ts'
import { Occurrence } from './models/occurrence.ts'
import { Registration } from './models/registration.ts'
import { Shift } from './models/shift.ts'
import { ShiftPlace } from './models/shift-place.ts'
import { Volunteer } from './models/volunteer.ts'
import { WaitlistEntry } from './models/waitlist-entry.ts'
import { completeForCheckIn } from './operations/check-in/complete-for-check-in.ts'
import { completeEvents } from './operations/events/complete-events.ts'
import { nameOrganisers } from './operations/events/name-organisers.ts'
import { planExisting } from './operations/schedule/plan-existing.ts'
import { completeSeries } from './operations/series/complete-series.ts'
import { outbox } from './outbox.ts'
import { schedule } from './schedule.ts'

/** The history of the database, oldest first. Never change one that has run: add the next. */
export const migrations: Migration[] = [
  {
    name: '001-collections-and-indexes',
    run: () => createCollections([Event, Occurrence, Registration, outbox.facts]),
  },
  { name: '002-answers-given-again', run: () => createCollections([answersOf('events')]) },
  { name: '003-attendance', run: () => createCollections([Registration]) },
  {
    name: '004-organisers-of-occurrences',
    run: async () => {
      await nameOrganisers()
      await createCollections([Occurrence])
    },
  },
  {
    name: '005-series-waitlists-and-schedule',
    run: async () => {
      await completeEvents(new Date())
      await createCollections([Occurrence, Registration, schedule.rows])
    },
  },
  {
    name: '006-series',
    run: async () => {
      await completeSeries()
      await createCollections([Occurrence])
    },
  },
  {
    name: '007-waitlist',
    run: async () => {
      await Occurrence.collection.updateMany({ logged: { $exists: false } }, { $set: { logged: 0 } })
      await createCollections([Registration, WaitlistEntry])
    },
  },
  { name: '008-calendar-feeds', run: () => createCollections([Event, Occurrence, CalendarFeed]) },
  {
    name: '009-check-in-and-shifts',
    run: async () => {
      await completeForCheckIn()
      await createCollections([Registration, Shift, ShiftPlace, Volunteer])
    },
  },
  {
    name: '010-schedule',
    run: async () => {
      await createCollections([Registration, schedule.rows])
      await planExisting(new Date())
    },
  },
]
