import { isDeepStrictEqual } from 'node:util'
import type { DomainError } from '@cluster/errors'
import { seriesWasSplit } from '../../errors/import.ts'
import { eventIsCancelled, notYourOrganisation } from '../../errors.ts'
import type { EventRecord, SeriesRecord } from '../../models/event.ts'
import type { OccurrenceRecord } from '../../models/occurrence.ts'
import { occurrenceOf, timesOf, venueKeyOf } from '../occurrences/occurrence-of.ts'
import type { DateChange } from '../occurrences/write-dates.ts'
import { expandSeries } from '../series/expand.ts'
import { localOf } from '../series/local-time.ts'
import { hasMoved, ownChangesOf, spanOf } from '../series/own-changes.ts'
import { asItWas, type DatesPlan } from '../series/plan-dates.ts'
import type { ImportedDate } from './event-from-calendar.ts'
import type { Imported } from './find-events.ts'

/** What a record does to the event that an earlier file brought. */
export type Verdict = 'changed' | 'called off' | 'unchanged' | DomainError

export function verdictOn(before: EventRecord, { event }: Imported, organiserId: string): Verdict {
  if (before.organiserId !== organiserId) return notYourOrganisation('UID')
  const newer =
    event.importedSequence - (before.importedSequence ?? 0) ||
    event.importedDatesSequence - (before.importedDatesSequence ?? 0)
  const isCalledOff = event.status === 'CANCELLED'
  // Many calendars call off without raising SEQUENCE, and nothing comes after that.
  if (newer < 0 || (newer === 0 && !isCalledOff)) return 'unchanged'
  if (before.status === 'CANCELLED') return isCalledOff ? 'unchanged' : eventIsCancelled('STATUS')
  if (isCalledOff) return 'called off'
  return before.series?.continuedBy ? seriesWasSplit() : 'changed'
}

export interface ImportPlan extends DatesPlan {
  /** Dates with something of their own that are no rows yet. */
  arrived: OccurrenceRecord[]
}

/**
 * What an event and its dates are by a newer record. Of a series what is past stays as it was; of an event of one date the
 * file may put it right. How many may come was said here, and stays.
 */
export function planImport(
  before: EventRecord,
  { event: imported, dates }: Imported,
  { rows, now }: { rows: readonly OccurrenceRecord[]; now: Date },
): ImportPlan {
  // What was added to the place here stays, as long as it is the same place.
  const venue = imported.venue.name === before.venue.name ? before.venue : imported.venue
  const series = nextSeries(before.series, imported.series)
  const event: EventRecord = { ...before, ...imported, venue, series }
  const isPast = ({ startsAt, status }: OccurrenceRecord) =>
    (before.series ?? series) !== null && (startsAt <= now || status === 'DONE')
  const first = localOf(event.startsAt, event.timeZone)
  const times = new Set(
    series ? expandSeries(series, event.timeZone).dates.map(({ local }) => local) : [first],
  )
  const own = new Map(dates.map(date => [date.recurrenceId, date]))
  const timeOf = ({ recurrenceId, startsAt }: OccurrenceRecord) => {
    if (before.series) return recurrenceId
    return series ? localOf(startsAt, event.timeZone) : first
  }

  const changes: DateChange[] = []
  const left: DateChange[] = []
  const rowTimes = new Set<string>()
  for (const row of rows) {
    const time = timeOf(row)
    // What left the series before, and was called off.
    if (time === null) continue
    rowTimes.add(time)
    const recurrenceId = series && time
    if (isPast(row)) changes.push({ before: row, after: asItWas(row, { before, event, recurrenceId }) })
    else if (times.has(time))
      changes.push({ before: row, after: asImported(row, event, { recurrenceId, own: own.get(time), now }) })
    else if (row.status !== 'CANCELLED')
      left.push({ before: row, after: { ...row, status: 'CANCELLED', changedAt: now } })
  }
  const missing = dates.filter(({ recurrenceId }) => !rowTimes.has(recurrenceId))
  return {
    event,
    changes: changes.filter(({ before, after }) => !isDeepStrictEqual(before, after)),
    left,
    arrived: missing.map(date => dateOf(event, date)),
  }
}

/** The same record, where the series is the same: then its dates need not be made anew. */
function nextSeries(before: SeriesRecord | null, next: SeriesRecord | null): SeriesRecord | null {
  if (!before || !next) return next
  const { materialisedUntil, continues, continuedBy } = before
  const same = { ...next, materialisedUntil, continues, continuedBy }
  return isDeepStrictEqual(same, before) ? before : { ...next, continues, continuedBy }
}

interface Said {
  recurrenceId: string | null
  own: ImportedDate | undefined
  now: Date
}

function asImported(
  row: OccurrenceRecord,
  event: EventRecord,
  { recurrenceId, own, now }: Said,
): OccurrenceRecord {
  const { startsAt, endsAt } = own ?? (recurrenceId ? spanOf(event, recurrenceId) : event)
  const venue = recurrenceId ? venueOf(event, own) : null
  const after: OccurrenceRecord = {
    ...row,
    recurrenceId,
    startsAt,
    endsAt,
    ...timesOf(event, startsAt),
    venue,
    venueKey: venueKeyOf(venue ?? event.venue),
  }
  const changedAt = hasMoved({ before: row, after }) ? now : row.changedAt
  return { ...after, ownChanges: ownChangesOf(event, after), changedAt }
}

/** A date of a series that has something of its own, as a row that is new. */
export function dateOf(event: EventRecord, own: ImportedDate): OccurrenceRecord {
  const { recurrenceId, startsAt, endsAt } = own
  const date = occurrenceOf(event, { recurrenceId, startsAt, endsAt, venue: venueOf(event, own) })
  return { ...date, ownChanges: ownChangesOf(event, date) }
}

function venueOf({ venue }: EventRecord, own: ImportedDate | undefined): EventRecord['venue'] | null {
  if (!own?.venueName || own.venueName === venue.name) return null
  return { name: own.venueName, address: null, wheelchairAccessible: null }
}
