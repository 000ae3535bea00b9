import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { expandSeries } from '../src/operations/series/expand.ts'
import { asSeries } from '../src/operations/series/series-from.ts'
import { splitSeries } from '../src/operations/series/split-series.ts'
import { eventLike } from './fixtures.ts'

/** How many series are tried: `STEPS=10000 npm test -- services/events/test/series-properties` for many. */
const numRuns = Number(process.env.STEPS ?? 250)
const zones = ['Europe/Paris', 'America/New_York', 'Asia/Kolkata']
const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** Local times around both changes of the clocks, often in the very hours that are left out or come twice. */
const starts = fc
  .record({
    day: fc.constantFrom('2039-03-01', '2039-03-12', '2039-10-20', '2039-11-01', '2040-02-29', '2040-07-15'),
    later: fc.integer({ min: 0, max: 20 }),
    hour: fc.oneof(fc.constantFrom(1, 2, 3), fc.integer({ min: 0, max: 23 })),
    minute: fc.constantFrom(0, 15, 30, 59),
  })
  .map(({ day, later, hour, minute }) => {
    const at = new Date(`${day}T00:00:00Z`)
    at.setUTCDate(at.getUTCDate() + later)
    at.setUTCHours(hour, minute)
    return at.toISOString().slice(0, 19)
  })

const interval = fc.integer({ min: 1, max: 4 })
const rules = fc.oneof(
  interval.map(n => `FREQ=DAILY;INTERVAL=${n}`),
  fc
    .tuple(interval, fc.uniqueArray(fc.constantFrom(...days), { minLength: 1 }))
    .map(([n, on]) => `FREQ=WEEKLY;INTERVAL=${n};BYDAY=${on.join()}`),
  interval.map(n => `FREQ=WEEKLY;INTERVAL=${n}`),
  fc
    .tuple(interval, fc.constantFrom(...days), fc.constantFrom(1, 2, 3, 4, -1, -2))
    .map(([n, on, nth]) => `FREQ=MONTHLY;INTERVAL=${n};BYDAY=${nth}${on}`),
  fc
    .tuple(interval, fc.constantFrom(1, 15, 28, 30, 31, -1))
    .map(([n, day]) => `FREQ=MONTHLY;INTERVAL=${n};BYMONTHDAY=${day}`),
  fc.constant('FREQ=YEARLY'),
)
const series = fc
  .record({
    rule: fc.tuple(rules, fc.integer({ min: 1, max: 60 })).map(([rule, count]) => `${rule};COUNT=${count}`),
    start: starts,
    timeZone: fc.constantFrom(...zones),
  })
  // RFC 5545 has years without that day ignored; ical.js takes the day after.
  .filter(({ rule, start }) => !(rule.startsWith('FREQ=YEARLY') && start.includes('-02-29')))
type Series = { rule: string; start: string; timeZone: string }

/** The same by other hands: the calendar of ical.js, and for each local time a search for the instant that shows it. */
function independently({ rule, start, timeZone }: Series): { dates: string[]; skipped: string[] } {
  const [, count] = /COUNT=(\d+)/.exec(rule)!
  const endless = ICAL.Recur.fromString(rule.replace(/;COUNT=\d+/, ''))
  const iterator = endless.iterator(ICAL.Time.fromDateTimeString(start))
  const dates: string[] = []
  const skipped: string[] = []
  while (dates.length < Number(count)) {
    const local = iterator.next()!.toString()
    const at = firstShowing(local, timeZone)
    if (at) dates.push(at)
    else skipped.push(local)
  }
  return { dates, skipped }
}

function firstShowing(local: string, timeZone: string): string | null {
  const format = clockOf(timeZone)
  const asUtc = Date.parse(`${local}Z`)
  // These clocks are 5½ hours before that of Greenwich to 5 after it, by whole halves.
  for (let halves = -11; halves <= 10; halves += 1) {
    const at = new Date(asUtc + halves * 1_800_000)
    if (format.format(at).replace(' ', 'T') === local) return at.toISOString()
  }
  return null
}

const clocks = new Map<string, Intl.DateTimeFormat>()
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const two = '2-digit'
  const clock =
    clocks.get(timeZone) ??
    // Swedish writes 2040-03-25 02:30:00.
    new Intl.DateTimeFormat('sv-SE', {
      ...{ timeZone, year: 'numeric', month: two, day: two, hour: two, minute: two, second: two },
    })
  clocks.set(timeZone, clock)
  return clock
}

const found = ({ timeZone, ...given }: Series) => {
  const { dates, skipped } = expandSeries({ ...given, additions: [], exceptions: [] }, timeZone)
  return { dates: dates.map(({ at }) => at.toISOString()), skipped }
}

describe('any series over both clock changes', () => {
  test('has the instants that another library and the clocks give', () => {
    fc.assert(
      fc.property(series, one => expect(found(one)).toEqual(independently(one))),
      { numRuns },
    )
  })

  test('has the same instants whatever the zone of the server', () => {
    const cases = fc.sample(series, { numRuns, seed: 6 })
    const folder = mkdtempSync(join(tmpdir(), 'series-'))
    const file = join(folder, 'cases.json')
    writeFileSync(file, JSON.stringify(cases))
    const script = fileURLToPath(new URL('dates-of-series.ts', import.meta.url))

    const answers = ['UTC', 'America/Los_Angeles', 'Pacific/Apia'].map(TZ => {
      const output = execFileSync(process.execPath, [script, file], {
        env: { PATH: process.env.PATH, TZ },
        maxBuffer: 1e9,
      })
      return JSON.parse(output.toString())
    })
    rmSync(folder, { recursive: true })

    expect(answers.map(({ offset }) => offset)).toEqual([0, 420, -780])
    for (const answer of answers) expect(answer.found).toEqual(cases.map(found))
  })

  test('split at any date is two with the same dates', () => {
    const split = fc.record({ one: series, at: fc.nat(), odd: fc.boolean() })
    fc.assert(
      fc.property(split, ({ one: { rule, start, timeZone }, at, odd }) => {
        const dates = expandSeries({ rule, start, additions: [], exceptions: [] }, timeZone).dates
        const [first] = dates
        const exceptions = odd ? dates.filter((_, n) => n % 3 === 1).map(({ local }) => local) : []
        const endsAt = new Date(first!.at.getTime() + 3_600_000)
        const event = asSeries(eventLike({ timeZone, startsAt: first!.at, endsAt }), {
          rule,
          additions: [],
          exceptions,
        })
        const all = expandSeries(event.series, timeZone).dates
        const cut = all[at % all.length]!.local

        const parts = splitSeries(event, cut)

        const events = parts ? [parts.earlier, parts.later] : [event]
        expect(events.flatMap(part => expandSeries(part.series!, timeZone).dates)).toEqual(all)
        if (!parts) expect(cut).toBe(all[0]!.local)
        else expect(parts.later.series!.start).toBe(cut)
      }),
      { numRuns },
    )
  })
})
