import { localLine, uidOf, valueLine, type Zone } from '@cluster/calendar'
import { aboutLines, type DateTold, type EventTold, entryOf, spanLines, type Telling } from './entry.ts'
import { ruleFor } from './rule-for.ts'

/**
 * An event that was shown as VEVENTs: one for its one date; for a series one with its rule, and one for each date that is
 * not as the rule says.
 * @param dates all of its rows
 */
export function eventEntries(
  event: EventTold,
  dates: readonly DateTold[],
  { zone, ...telling }: Telling & { zone: Zone },
): string[][] {
  const about = aboutLines(event, telling)
  const uid = uidOf(event._id)
  const ofDate = (date: DateTold, key: string[], own = uid) =>
    entryOf({
      uid: own,
      sequence: event.revision + date.revision,
      changedAt: Math.max(event.changedAt.getTime(), date.changedAt.getTime()),
      status: statusOf(date),
      isPublic: true,
      lines: [
        ...key,
        ...spanLines(date, zone),
        ...(date.venue ? aboutLines(event, telling, date.venue) : about),
      ],
    })
  if (!event.series) return dates.map(date => ofDate(date, []))
  // Programs do not agree on which of the two a rule means, nor on how to say that it is neither: each date is told by itself.
  if (dates.some(({ recurrenceId }) => recurrenceId && isTwice(recurrenceId, zone)))
    return dates.map(date => ofDate(date, [], uidOf(date._id)))
  const exceptions = new Set(event.series.exceptions)
  return [
    seriesEntry(event, { uid, about, zone }),
    ...dates
      .filter(date => !isByRule(event, exceptions, date, zone))
      .map(date => {
        const { recurrenceId } = date
        // Another date has its place in the series now.
        if (!recurrenceId || exceptions.has(recurrenceId)) return ofDate(date, [], uidOf(date._id))
        return ofDate(date, [localLine('RECURRENCE-ID', [recurrenceId], zone)])
      }),
  ]
}

interface SeriesParts {
  uid: string
  about: string[]
  zone: Zone
}

function seriesEntry(event: EventTold, { uid, about, zone }: SeriesParts): string[] {
  const { start, additions, exceptions, skipped } = event.series!
  const startsAt = zone.instantOf(start)
  const span = { startsAt: new Date(startsAt), endsAt: new Date(startsAt + lengthOf(event)) }
  // Else each of its dates would last as long as the first one on the clocks.
  const end = isPlain(span, zone) ? spanLines(span, zone)[1]! : durationLine(lengthOf(event))
  // RFC 5545 has programs ignore an hour that the clocks skip; many of them do not.
  const without = [...exceptions, ...skipped]
  return entryOf({
    uid,
    sequence: event.revision,
    changedAt: event.changedAt.getTime(),
    status: statusOf(event),
    isPublic: true,
    lines: [
      localLine('DTSTART', [start], zone),
      end,
      valueLine('RRULE', ruleFor(event)),
      ...(without.length > 0 ? [localLine('EXDATE', without, zone)] : []),
      ...(additions.length > 0 ? [localLine('RDATE', additions, zone)] : []),
      ...about,
    ],
  })
}

const isTwice = (local: string, zone: Zone): boolean =>
  !zone.skips(local) && zone.localOf(zone.instantOf(local)) === null

const lengthOf = ({ startsAt, endsAt }: Pick<EventTold, 'startsAt' | 'endsAt'>): number =>
  endsAt.getTime() - startsAt.getTime()

const durationLine = (ms: number): string => valueLine('DURATION', `PT${Math.floor(ms / 1_000)}S`)

// What was held before its event was called off stays held.
const statusOf = ({ status }: Pick<EventTold, 'status'>) =>
  status === 'CANCELLED' ? 'CANCELLED' : 'CONFIRMED'

/** Whether the VEVENT of its series tells all of a date. */
function isByRule(event: EventTold, exceptions: ReadonlySet<string>, date: DateTold, zone: Zone): boolean {
  const { recurrenceId, startsAt, venue } = date
  if (statusOf(date) !== statusOf(event)) return recurrenceId !== null && exceptions.has(recurrenceId)
  return (
    recurrenceId !== null &&
    venue === null &&
    zone.instantOf(recurrenceId) === startsAt.getTime() &&
    lengthOf(date) === lengthOf(event) &&
    isPlain(date, zone)
  )
}

/** Whether programs agree on when it is and how long: not over a change of the clocks, nor in an hour that comes twice. */
function isPlain({ startsAt, endsAt }: Pick<DateTold, 'startsAt' | 'endsAt'>, zone: Zone): boolean {
  const [from, to] = [startsAt.getTime(), endsAt.getTime()]
  return !zone.changesBetween(from, to) && zone.localOf(from) !== null && zone.localOf(to) !== null
}
