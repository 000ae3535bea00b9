import { closeDatabases, inTransaction } from '@cluster/database'
import type { Subgraph } from '@cluster/subgraph'
import { type Asker, asking, testConfig } from '@cluster/testkit'
import { anonymous, type Signed, signViewer, viewerHeader } from '@cluster/viewer'
import { afterAll, beforeAll, beforeEach } from '@jest/globals'
import ICAL from 'ical.js'
import ical, { type VEvent } from 'node-ical'
import { buildEvents } from '../src/build.ts'
import { CalendarFeed } from '../src/models/calendar-feed.ts'
import { Event, type EventRecord } from '../src/models/event.ts'
import { Occurrence } from '../src/models/occurrence.ts'
import { Registration } from '../src/models/registration.ts'
import { materialiseSeries } from '../src/operations/series/materialise-series.ts'
import { asSeries, type Recurrence } from '../src/operations/series/series-from.ts'
import { eventLike } from './fixtures.ts'

export interface Answer {
  statusCode: number
  headers: Record<string, unknown>
  body: string
}

/** The subgraph on a database of the test file's own, empty before each test, and its calendars. */
export function calendarsUnderTest() {
  const config = testConfig()
  let subgraph: Subgraph
  beforeAll(async () => {
    subgraph = await buildEvents(config)
  })
  beforeEach(() =>
    Promise.all(
      [Event, Occurrence, Registration, CalendarFeed].map(model => model.deleteMany() as Promise<unknown>),
    ),
  )
  afterAll(async () => {
    await subgraph.close()
    await closeDatabases()
  })
  const get = async (
    path: string,
    headers: Record<string, string> = {},
    method: 'GET' | 'HEAD' = 'GET',
  ): Promise<Answer> => {
    const signed = { [viewerHeader]: signViewer(anonymous, config.VIEWER_SECRET) }
    return subgraph.server.inject({ method, url: `/calendar/${path}`, headers: { ...headers, ...signed } })
  }
  return {
    as: (claims: Signed): Asker => asking(subgraph)(claims),
    get,
    /** What another library reads in a calendar. */
    read: async (path: string) => entriesIn((await get(path)).body),
  }
}

/** The VEVENTs of a calendar as another library reads them: masters, with what differs of their dates. */
export function entriesIn(text: string): VEvent[] {
  const parsed = ical.sync.parseICS(text)
  return Object.values(parsed).filter((one): one is VEvent => one?.type === 'VEVENT')
}

/** When the dates of a calendar are, as another library reads them. @returns `start end`, in their order */
export function datesIn(text: string, from: Date, to: Date): string[] {
  const instances = entriesIn(text).flatMap(event =>
    ical
      .expandRecurringEvent(event, { from, to, excludeExdates: true, includeOverrides: true })
      .filter(({ event: { status } }) => status !== 'CANCELLED')
      .map(({ start, end }) => `${start.toISOString()} ${end.toISOString()}`),
  )
  return instances.sort()
}

/** An event that is held by a rule, published, with its dates as rows. */
export async function seriesOf(
  given: Pick<EventRecord, 'startsAt' | 'endsAt'> & Partial<EventRecord>,
  recurrence: Partial<Recurrence> & Pick<Recurrence, 'rule'>,
): Promise<EventRecord> {
  const plain = eventLike({ status: 'PUBLISHED', ...given })
  const event = asSeries(plain, { additions: [], exceptions: [], ...recurrence })
  await Event.create(event)
  const made = await inTransaction('events', session =>
    materialiseSeries(event, { session, now: event.startsAt }),
  )
  return made.event
}

/** The same, as the library reads them that knows the zones by what the calendar says of them alone. */
export function datesByItsZones(text: string, until: Date): string[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as never)
  ICAL.TimezoneService.reset()
  for (const zone of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone))
  const events = calendar.getAllSubcomponents('vevent').map(one => new ICAL.Event(one))
  const instant = (time: ICAL.Time) => new Date(time.toUnixTime() * 1_000).toISOString()
  const dates: string[] = []
  for (const event of events.filter(one => !one.isRecurrenceException())) {
    const own = events.filter(one => one.isRecurrenceException() && one.uid === event.uid)
    for (const one of own) event.relateException(one)
    const iterator = event.iterator()
    for (let next = iterator.next(); next; next = iterator.next()) {
      // It would add the duration on the clocks, in an hour that they skip too, where DTEND says the end.
      const { startDate, endDate, item } = event.isRecurring()
        ? event.getOccurrenceDetails(next)
        : { startDate: event.startDate, endDate: event.endDate, item: event }
      if (next.toUnixTime() * 1_000 > until.getTime()) break
      if (item.component.getFirstPropertyValue('status') !== 'CANCELLED')
        dates.push(`${instant(startDate)} ${instant(endDate)}`)
      if (!event.isRecurring()) break
    }
  }
  return dates.sort()
}
