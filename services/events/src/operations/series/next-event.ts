import { isDeepStrictEqual } from 'node:util'
import type { Temporal } from 'temporal-polyfill'
import { startNotInRule } from '../../errors.ts'
import type { EventRecord, SeriesRecord } from '../../models/event.ts'
import type { OccurrenceRecord } from '../../models/occurrence.ts'
import { expandRule, expandSeries } from './expand.ts'
import { localOf, moveBy, stepBetween } from './local-time.ts'
import { spanOf } from './own-changes.ts'
import { movedRule, readRule, writeRule } from './rule.ts'
import { type SeriesEdit, spanAfter } from './series-edit.ts'
import { seriesFrom } from './series-from.ts'

export interface Next {
  event: EventRecord
  /** Where the series has a date after the edit that it had at a local time before. */
  move(local: string): string
}

/**
 * What an event is after an edit of all of its dates, said of one of them.
 * @param own the local times of other dates that have changes of their own
 * @throws DomainError for the first rule of series that is broken
 */
export function nextEvent(
  event: EventRecord,
  date: OccurrenceRecord,
  edit: SeriesEdit,
  own: readonly string[],
): Next {
  const next = {
    ...event,
    venue: edit.venue ?? event.venue,
    capacity: edit.capacity === undefined ? event.capacity : edit.capacity,
    quotas: edit.quotas ?? event.quotas,
  }
  if (!event.series && !edit.recurrence)
    return { event: { ...next, ...spanAfter(edit, event) }, move: local => local }

  const { timeZone } = event
  const anchor = date.recurrenceId ?? localOf(date.startsAt, timeZone)
  const aim = edit.startsAt ? localOf(edit.startsAt, timeZone) : anchor
  const step = stepBetween(anchor, aim)
  const move = (local: string) => moveBy(local, step)
  const series = nextSeries(event, edit, step, own.map(move))
  const isDate = expandSeries(series, timeZone).dates.some(({ local }) => local === aim)
  // A date that is told where to go, or of which a series is made, is one of it.
  if (!isDate && (edit.startsAt || !event.series)) throw startNotInRule(aim)
  const { startsAt, endsAt } = edit.endsAt ? spanAfter(edit, date) : event
  return { event: { ...next, series, ...spanOf({ timeZone, startsAt, endsAt }, series.start) }, move }
}

function nextSeries(
  { series, startsAt, timeZone }: EventRecord,
  { recurrence, dropExceptions: isDropped }: SeriesEdit,
  step: Temporal.Duration,
  ownChanges: readonly string[],
): SeriesRecord {
  const moved = (times: readonly string[] = []) => times.map(local => moveBy(local, step))
  const before = readRule(recurrence?.rule ?? series?.rule ?? '', timeZone)
  const rule = recurrence?.rule ? before : movedRule(before, step, timeZone)
  const first = moveBy(series?.start ?? localOf(startsAt, timeZone), step)
  // Another rule may begin some days later.
  const start = recurrence?.rule ? expandRule(rule, first, timeZone).dates[0]!.local : first
  const next = seriesFrom(
    {
      rule: writeRule(rule),
      additions: recurrence?.additions ?? moved(series?.additions),
      exceptions: recurrence?.exceptions ?? moved(series?.exceptions),
    },
    { start, timeZone },
    { ownChanges, isDropped },
  )
  if (!series) return next
  const { materialisedUntil, continues, continuedBy } = series
  const same = { ...next, materialisedUntil, continues, continuedBy }
  return isDeepStrictEqual(same, series) ? series : { ...next, continues, continuedBy }
}
