import { RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'
import { invalidRule, ruleWithoutDates, tooManyDates } from '../../errors.ts'
import type { SeriesRecord } from '../../models/event.ts'
import { instantOf, readIn } from './local-time.ts'
import { endOf, type Rule, readRule, writeRule } from './rule.ts'

/** How many dates a series has at most. */
export const mostDates = 5_000

/** A date as the clocks show it there, and when that is. */
export interface SeriesDate {
  local: string
  at: Date
}

export interface Expansion {
  dates: SeriesDate[]
  /** Local times that the clocks leave out that day. RFC 5545 has them ignored, and not counted. */
  skipped: string[]
}

/**
 * The dates of a rule. It is followed on the clocks as if they were never changed, and each time read in the zone then: so the
 * hour stays, and nothing depends on the clock of the server.
 * @throws DomainError INVALID_RULE, RULE_WITHOUT_DATES or TOO_MANY_DATES
 */
export function expandRule(rule: Rule, start: string, timeZone: string): Expansion {
  const key = `${writeRule(rule)} ${start} ${timeZone}`
  const expansion = latest.get(key) ?? expand(rule, start, timeZone)
  latest.delete(key)
  latest.set(key, expansion)
  if (latest.size > 20) latest.delete(latest.keys().next().value!)
  return expansion
}

// Whoever makes or edits a series asks for the same one several times.
const latest = new Map<string, Expansion>()

function expand(rule: Rule, start: string, timeZone: string): Expansion {
  const { COUNT, UNTIL: _, ...endless } = Object.fromEntries(rule)
  const until = endOf(rule)
  const count = COUNT ? Number(COUNT) : Number.POSITIVE_INFINITY
  if (COUNT && count > mostDates) throw tooManyDates(mostDates)
  const dates: SeriesDate[] = []
  const skipped: string[] = []
  const take = (wall: Temporal.ZonedDateTime): boolean => {
    if (wall.year > 9_999) return false
    const plain = wall.toPlainDateTime()
    const { at, exists } = readIn(plain, timeZone)
    if (until && at > until) return false
    const local = plain.toString({ smallestUnit: 'second' })
    if (exists) dates.push({ local, at })
    else skipped.push(local)
    return dates.length < count && dates.length <= mostDates
  }
  follow(writeRule(new Map(Object.entries(endless))), start, take)
  if (dates.length > mostDates) throw tooManyDates(mostDates)
  if (dates.length === 0) throw ruleWithoutDates()
  if (COUNT && dates.length < count) throw invalidRule('its last date is too far away')
  return { dates, skipped }
}

function follow(rule: string, start: string, take: (wall: Temporal.ZonedDateTime) => boolean): void {
  let isTaken = false
  try {
    const dtstart = Temporal.PlainDateTime.from(start).toZonedDateTime('UTC')
    // It asks with one date more than it was told to go on with.
    let goesOn = true
    new RRuleTemporal({ rruleString: rule, dtstart, strict: true, temporal: Temporal, cache: false }).all(
      wall => {
        isTaken = true
        goesOn = goesOn && take(wall)
        return goesOn
      },
    )
  } catch (error) {
    // It gives up where a rule has had no date for very long: what it has found stands.
    if (isTaken || /^Maximum|Out-of-bounds/.test((error as Error).message)) return
    throw invalidRule((error as Error).message)
  }
}

/** All dates of a series, in their order: those of its rule and its additions, without its exceptions. */
export function expandSeries(
  { rule, start, additions, exceptions }: Pick<SeriesRecord, 'rule' | 'start' | 'additions' | 'exceptions'>,
  timeZone: string,
): Expansion {
  const { dates, skipped } = expandRule(readRule(rule, timeZone), start, timeZone)
  const all = new Map(dates.map(({ local, at }) => [local, at]))
  for (const local of additions) all.set(local, instantOf(local, timeZone)!)
  for (const local of exceptions) all.delete(local)
  const sorted = [...all].sort(([a], [b]) => (a < b ? -1 : 1))
  return { dates: sorted.map(([local, at]) => ({ local, at })), skipped }
}
