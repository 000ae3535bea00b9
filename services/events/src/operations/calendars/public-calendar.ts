import { trusted } from '@cluster/database'
import { inLocale } from '@cluster/subgraph'
import { calendarNotFound } from '../../errors/calendars.ts'
import { Event, everShown } from '../../models/event.ts'
import { Occurrence } from '../../models/occurrence.ts'
import { type CalendarText, calendarText, zonesOf } from './calendar-text.ts'
import { type DateTold, dateTold, type EventTold, eventTold, type Telling } from './entry.ts'
import { eventEntries } from './event-entries.ts'
import { words } from './words.ts'

/** So many dates a calendar has at most, those that come first: a program that shows more has not been seen. */
const mostDates = 10_000

interface Wanted {
  /** Dates that start before it are left out, but those of a series of which others do not. */
  since: Date
  /** Whose events; everybody's when it is left out. */
  organiserId?: string
}

/** The calendar of all events that were shown, or of those of an organiser. */
export async function publicCalendar(
  { since, organiserId }: Wanted,
  telling: Telling,
): Promise<CalendarText> {
  const recent = await Occurrence.find({
    ...(organiserId === undefined ? {} : { organiserId }),
    status: trusted({ $in: everShown }),
    startsAt: trusted({ $gte: since }),
  })
    .select(dateTold)
    .sort({ startsAt: 1, _id: 1 })
    .limit(mostDates)
    .lean<DateTold[]>()
  const ids = [...new Set(recent.map(({ eventId }) => eventId))]
  const events = await Event.find({ _id: trusted({ $in: ids }) })
    .select(eventTold)
    .lean<EventTold[]>()
  // The rule of a series has all of its dates, so what differs is told of all of them.
  const series = events.filter(event => event.series !== null).map(({ _id }) => _id)
  const isWhole = recent.length < mostDates
  const others = series.length === 0 ? [] : await datesOf(series, isWhole ? since : null)
  const ofSeries = new Set(series)
  const known = isWhole ? recent : recent.filter(({ eventId }) => !ofSeries.has(eventId))
  const name = words[telling.locale][organiserId === undefined ? 'public' : 'organiser']
  return calendarOf(events, [...others, ...known], name, telling)
}

/** The calendar of one event. @throws DomainError CALENDAR_NOT_FOUND for one that was never shown */
export async function calendarOfEvent(id: string, telling: Telling): Promise<CalendarText> {
  const event = await Event.findById(id).select(eventTold).lean<EventTold>()
  if (!event?.publishedAt) throw calendarNotFound()
  return calendarOf([event], await datesOf([id], null), inLocale(event.title, telling.locale), telling)
}

async function calendarOf(
  found: readonly EventTold[],
  dates: readonly DateTold[],
  name: string,
  telling: Telling,
): Promise<CalendarText> {
  // Those called off as drafts were never shown.
  const events = found.filter(({ publishedAt }) => publishedAt !== null)
  const datesOfEvent = Map.groupBy(dates, ({ eventId }) => eventId)
  const zones = zonesOf(events, dates)
  const inOrder = events.toSorted(
    (a, b) => Number(a.startsAt) - Number(b.startsAt) || (a._id < b._id ? -1 : 1),
  )
  const body = await calendarText(name, zones, inOrder, event =>
    eventEntries(event, datesOfEvent.get(event._id) ?? [], {
      ...telling,
      zone: zones.get(event.timeZone)!,
    }),
  )
  let changedAt = 0
  for (const event of events) changedAt = Math.max(changedAt, event.changedAt.getTime())
  for (const date of dates) changedAt = Math.max(changedAt, date.changedAt.getTime())
  return { body, changedAt: changedAt ? new Date(changedAt) : null }
}

/** The dates of events, all of them or those before an instant. */
const datesOf = (eventIds: string[], until: Date | null): Promise<DateTold[]> =>
  Occurrence.find({
    eventId: trusted({ $in: eventIds }),
    ...(until ? { startsAt: trusted({ $lt: until }) } : {}),
  })
    .select(dateTold)
    .sort({ eventId: 1, startsAt: 1, _id: 1 })
    .lean<DateTold[]>()
