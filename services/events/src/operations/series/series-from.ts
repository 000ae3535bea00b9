import {
  additionBeforeStart,
  exceptionsWithoutDate,
  nonexistentTime,
  ruleWithoutDates,
  startNotInRule,
  tooManyDates,
} from '../../errors.ts'
import type { EventRecord, SeriesRecord } from '../../models/event.ts'
import { expandRule, expandSeries, mostDates } from './expand.ts'
import { instantOf, localOf, normalLocal } from './local-time.ts'
import { readRule, writeRule } from './rule.ts'

/** By what rule an event is held several times. Local times are those of its zone. */
export interface Recurrence {
  rule: string
  additions: readonly string[]
  exceptions: readonly string[]
}

export interface Frame {
  /** The local time of the first date, which must be one of the rule. */
  start: string
  timeZone: string
}

/** What becomes of what is said of single dates where the series has none. */
export interface Lost {
  /** Dates with changes of their own. */
  ownChanges?: readonly string[]
  /** Whether exceptions without a date are forgotten, instead of refused. */
  isDropped?: boolean
}

/**
 * The series of an event by a rule; no date of it is a row yet.
 * @throws DomainError for the first rule that is broken
 */
export function seriesFrom(
  recurrence: Recurrence,
  { start, timeZone }: Frame,
  { ownChanges = [], isDropped = false }: Lost = {},
): SeriesRecord {
  const rule = readRule(recurrence.rule, timeZone)
  const { dates, skipped } = expandRule(rule, start, timeZone)
  if (dates[0]!.local !== start) throw startNotInRule(start)
  const additions = timesIn('additions', recurrence.additions, timeZone)
  const early = additions.find(local => local < start)
  if (early) throw additionBeforeStart(early)

  const known = new Set([...dates.map(({ local }) => local), ...skipped, ...additions])
  const isLost = (local: string) => !known.has(local)
  const wanted = timesIn('exceptions', recurrence.exceptions)
  const lost = wanted.filter(isLost)
  const lostChanges = ownChanges.filter(isLost)
  if (!isDropped && lost.length + lostChanges.length > 0) throw exceptionsWithoutDate(lost, lostChanges)

  const exceptions = wanted.filter(local => known.has(local))
  const given = { rule: writeRule(rule), start, additions, exceptions }
  const { dates: all } = expandSeries(given, timeZone)
  if (all.length > mostDates) throw tooManyDates(mostDates)
  if (all.length === 0) throw ruleWithoutDates()
  return {
    ...given,
    skipped,
    last: all.at(-1)!.local,
    materialisedUntil: new Date(dates[0]!.at.getTime() - 1),
    continues: null,
    continuedBy: null,
  }
}

/** An event that is held by a rule: its hours are those of the first date, and it lasts exactly as long each time. */
export function asSeries<T extends Pick<EventRecord, 'startsAt' | 'endsAt' | 'timeZone'>>(
  event: T,
  recurrence: Recurrence,
): T & { series: SeriesRecord } {
  const { startsAt, endsAt, timeZone } = event
  const start = localOf(startsAt, timeZone)
  const series = seriesFrom(recurrence, { start, timeZone })
  // Of an hour that comes twice a series has the first.
  const first = instantOf(start, timeZone)!
  const lasts = endsAt.getTime() - startsAt.getTime()
  return { ...event, startsAt: first, endsAt: new Date(first.getTime() + lasts), series }
}

/** Local times that there are, in their order and each once; with a zone also on its clocks. */
function timesIn(field: string, given: readonly string[], timeZone?: string): string[] {
  if (given.length > mostDates) throw tooManyDates(mostDates)
  const times = given.map(text => {
    const local = normalLocal(text)
    if (!local || (timeZone && !instantOf(local, timeZone))) throw nonexistentTime(field, text)
    return local
  })
  return [...new Set(times)].sort()
}
