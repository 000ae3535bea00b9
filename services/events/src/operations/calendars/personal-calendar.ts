import { uidOf, valueLine } from '@cluster/calendar'
import { trusted } from '@cluster/database'
import { Event, type EventRecord } from '../../models/event.ts'
import { Occurrence, type OccurrenceRecord } from '../../models/occurrence.ts'
import { Registration, type RegistrationRecord } from '../../models/registration.ts'
import { type CalendarText, calendarText, zonesOf } from './calendar-text.ts'
import { aboutLines, dateTold, type EventTold, entryOf, eventTold, spanLines, type Telling } from './entry.ts'
import { words } from './words.ts'

type Registered = Pick<RegistrationRecord, 'occurrenceId' | 'status' | 'revision' | 'changedAt'>
type EventOfMine = EventTold & Pick<EventRecord, 'onlineUrl'>
type DateOfMine = OccurrenceRecord

interface Mine {
  registered: Registered
  date: DateOfMine
  event: EventOfMine
}

/** Nobody registers so often: what came first is left out. */
const most = 2_000

const statuses: Record<RegistrationRecord['status'], 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'> = {
  CONFIRMED: 'CONFIRMED',
  OFFERED: 'TENTATIVE',
  WAITLISTED: 'TENTATIVE',
  DECLINED: 'CANCELLED',
  EXPIRED: 'CANCELLED',
  CANCELLED: 'CANCELLED',
}

/** The calendar of what a person registered for, also of what it gave back: programs then take that out. */
export async function personalCalendar(
  personId: string,
  { since, now, ...telling }: Telling & { since: Date; now: Date },
): Promise<CalendarText> {
  const mine = await registeredBy(personId, since)
  const zones = zonesOf(
    mine.map(({ event }) => ({ ...event, series: null })),
    mine.map(({ date }) => date),
  )
  const body = await calendarText(words[telling.locale].personal, zones, mine, one => {
    const { event, date } = one
    const status = statusOf(one)
    const url = revealedUrl(one, now)
    const { online, state } = words[telling.locale]
    const waits = status === 'TENTATIVE' ? state[one.registered.status] : null
    const more = [...(waits ? [waits] : []), ...(url ? [`${online} : ${url}`] : [])]
    const entry = entryOf({
      // As mails have it: a program that was given both knows that they are one.
      uid: uidOf(date._id),
      sequence: event.revision + date.revision + one.registered.revision,
      changedAt: changedAtOf(one, now),
      status,
      isPublic: false,
      lines: [
        ...spanLines(date, zones.get(event.timeZone)!),
        ...aboutLines(event, telling, date.venue, more),
        ...(url ? [valueLine('CONFERENCE', url, { VALUE: 'URI' })] : []),
      ],
    })
    return [entry]
  })
  const changes = mine.map(one => changedAtOf(one, now))
  return { body, changedAt: changes.length > 0 ? new Date(Math.max(...changes)) : null }
}

async function registeredBy(personId: string, since: Date): Promise<Mine[]> {
  const rows = await Registration.find({ personId })
    .select('occurrenceId status revision changedAt')
    .sort({ changedAt: -1, _id: -1 })
    .limit(most)
    .lean<Registered[]>()
  const dates = await Occurrence.find({
    _id: trusted({ $in: rows.map(({ occurrenceId }) => occurrenceId) }),
    startsAt: trusted({ $gte: since }),
  })
    .select(`${dateTold} onlineUrlAt`)
    .sort({ startsAt: 1, _id: 1 })
    .lean<DateOfMine[]>()
  const events = await Event.find({ _id: trusted({ $in: dates.map(({ eventId }) => eventId) }) })
    .select(`${eventTold} onlineUrl`)
    .lean<EventOfMine[]>()
  const registrationOf = new Map(rows.map(row => [row.occurrenceId, row]))
  const eventOf = new Map(events.map(event => [event._id, event]))
  return dates.map(date => ({
    date,
    registered: registrationOf.get(date._id)!,
    event: eventOf.get(date.eventId)!,
  }))
}

const statusOf = ({ registered, date }: Mine) =>
  date.status === 'CANCELLED' ? 'CANCELLED' : statuses[registered.status]

function revealedUrl(one: Mine, now: Date): string | null {
  const { onlineUrlAt } = one.date
  const isRevealed = onlineUrlAt === null || onlineUrlAt <= now
  return statusOf(one) === 'CONFIRMED' && isRevealed ? one.event.onlineUrl : null
}

function changedAtOf(one: Mine, now: Date): number {
  const { registered, date, event } = one
  const revealedAt = revealedUrl(one, now) && date.onlineUrlAt
  return Math.max(
    ...[registered.changedAt, date.changedAt, event.changedAt, revealedAt || new Date(0)].map(Number),
  )
}
