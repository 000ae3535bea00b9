import { isDeepStrictEqual } from 'node:util'
import { eventInThePast } from '../../errors.ts'
import type { EventRecord } from '../../models/event.ts'
import type { OccurrenceRecord, OwnChange } from '../../models/occurrence.ts'
import { checkInFuture, checkPlaces, checkSpan, checkVenue } from '../events/check-event.ts'
import { timesOf, venueKeyOf } from '../occurrences/occurrence-of.ts'
import type { DateChange } from '../occurrences/write-dates.ts'
import { expandSeries } from './expand.ts'
import { localOf } from './local-time.ts'
import { nextEvent } from './next-event.ts'
import { hasMoved, ownChangesOf, spanOf } from './own-changes.ts'
import type { SeriesEdit } from './series-edit.ts'

/** What an edit of all dates comes to, before anything is written. */
export interface DatesPlan {
  event: EventRecord
  /** Dates that stay, in an order in which none takes the local time that the next one still has. */
  changes: DateChange[]
  /** Dates to come that the series does not have any more, as they are when they must stay as rows. */
  left: DateChange[]
}

/**
 * Plans an edit of all dates of an event, said of one of them. Each date stays the same row where the series still has it;
 * what is past stays as it was, and so does what is a date's own.
 * @throws DomainError for the first rule that is broken
 */
export function planDates(
  before: EventRecord,
  date: OccurrenceRecord,
  edit: SeriesEdit,
  { rows, now }: { rows: readonly OccurrenceRecord[]; now: Date },
): DatesPlan {
  if (edit.startsAt) checkInFuture(edit.startsAt, now)
  const isToCome = (row: OccurrenceRecord) => row.startsAt > now && row.status !== 'DONE'
  const own = rows.filter(row => isToCome(row) && row.status !== 'CANCELLED' && row.ownChanges.length > 0)
  const ownTimes = own.flatMap(({ _id, recurrenceId }) =>
    recurrenceId && _id !== date._id ? recurrenceId : [],
  )
  const { event, move } = nextEvent(before, date, edit, ownTimes)
  checkVenue(event.venue)
  checkSpan(event)
  checkPlaces(event)

  const { series, timeZone } = event
  const times = new Set(series && expandSeries(series, timeZone).dates.map(({ local }) => local))
  const timeOf = (row: OccurrenceRecord) =>
    row.recurrenceId ?? (before.series ? null : localOf(row.startsAt, timeZone))
  const free = (time: string | null) => (time && times.has(time) ? null : time)

  const changes: DateChange[] = []
  const left: DateChange[] = []
  for (const row of rows) {
    const time = timeOf(row)
    // What left the series before, and was called off.
    if (time === null) continue
    const moved = move(time)
    const recurrenceId = series && (times.has(moved) ? moved : free(row.recurrenceId))
    if (!isToCome(row)) changes.push({ before: row, after: asItWas(row, { before, event, recurrenceId }) })
    else if (!series || times.has(moved))
      changes.push({
        before: row,
        after: asTheOthers(row, event, { recurrenceId, now, said: row._id === date._id ? edit : {} }),
      })
    else if (row.status === 'CANCELLED') changes.push({ before: row, after: { ...row, recurrenceId } })
    else left.push({ before: row, after: { ...row, recurrenceId, status: 'CANCELLED', changedAt: now } })
  }
  if (changes.some(({ before, after }) => isToCome(before) && after.startsAt <= now)) throw eventInThePast()

  // Moved forwards the last one goes first.
  const backwards = move(localOf(now, timeZone)) > localOf(now, timeZone) ? -1 : 1
  const byTime = (a: DateChange, b: DateChange) =>
    (a.before.recurrenceId ?? '') < (b.before.recurrenceId ?? '') ? -backwards : backwards
  const real = changes.filter(({ before, after }) => !isDeepStrictEqual(before, after))
  return { event, changes: real.sort(byTime), left }
}

/** A date that is past: it stays as it was, also where its event changes. */
export function asItWas(
  row: OccurrenceRecord,
  { before, event, recurrenceId }: { before: EventRecord; event: EventRecord; recurrenceId: string | null },
): OccurrenceRecord {
  const isSamePlace = isDeepStrictEqual(before.venue, event.venue)
  const after = { ...row, recurrenceId, venue: isSamePlace ? row.venue : (row.venue ?? before.venue) }
  if (isDeepStrictEqual(after, row)) return row
  const own = ownChangesOf(event, after).filter(change => change !== 'CAPACITY')
  return { ...after, ownChanges: [...new Set([...row.ownChanges, ...own])] }
}

/** A date to come that the series still has: as all of them, but for what is its own. */
function asTheOthers(
  row: OccurrenceRecord,
  event: EventRecord,
  { recurrenceId, now, said }: { recurrenceId: string | null; now: Date; said: Partial<SeriesEdit> },
): OccurrenceRecord {
  // What is said of this very date is of all of them from now on.
  const keeps = (change: OwnChange, isSaid: unknown) => row.ownChanges.includes(change) && !isSaid
  const series = recurrenceId === null ? event : spanOf(event, recurrenceId)
  const span = keeps('TIME', said.startsAt ?? said.endsAt) ? row : series
  const venue = keeps('VENUE', said.venue) ? row.venue : null
  const places = keeps('CAPACITY', said.capacity !== undefined || said.quotas) ? row : event
  const after: OccurrenceRecord = {
    ...row,
    recurrenceId,
    startsAt: span.startsAt,
    endsAt: span.endsAt,
    ...timesOf(event, span.startsAt),
    venue,
    venueKey: venueKeyOf(venue ?? event.venue),
    capacity: places.capacity,
    quotas: places.quotas,
  }
  const changedAt = hasMoved({ before: row, after }) ? now : row.changedAt
  return { ...after, ownChanges: ownChangesOf(event, after), changedAt }
}
