import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import { zonedLine, zoneOver } from '../src/index.ts'

const zones = [
  'Europe/Paris',
  'America/New_York',
  'Asia/Kolkata',
  'Europe/Dublin',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'America/Sao_Paulo',
  'America/Mexico_City',
  'UTC',
]
const minute = 60_000
const instants = fc
  .integer({ min: Date.UTC(2004) / minute, max: Date.UTC(2045) / minute })
  .map(minutes => minutes * minute)

const zonedAt = (at: number, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)

/** How another library reads a property by the VTIMEZONE that we write. */
function readBy(rules: readonly string[], line: string): number {
  const text = ['BEGIN:VCALENDAR', ...rules, 'BEGIN:VEVENT', line, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n')
  const calendar = new ICAL.Component(ICAL.parse(text) as never)
  ICAL.TimezoneService.reset()
  const timezone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!)
  const time = calendar.getFirstSubcomponent('vevent')!.getFirstPropertyValue('dtstart') as ICAL.Time
  if (time.zone !== ICAL.Timezone.utcTimezone) time.zone = timezone
  return time.toUnixTime() * 1_000
}

describe.each(zones)('in %s', name => {
  test('an instant that is written with the rules of the zone is read as the same', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 0, max: 12 }), (at, years) => {
        const from = at - years * 365 * 86_400_000
        const zone = zoneOver(name, from, at)
        expect(readBy(zone.rules, zonedLine('DTSTART', at, zone))).toBe(at)
      }),
      { numRuns: 150 },
    )
  })

  test('its clocks show what Temporal says, and their times are the same instants', () => {
    fc.assert(
      fc.property(instants, at => {
        const zone = zoneOver(name, at, at)
        const wall = zonedAt(at, name).toPlainDateTime()
        const local = wall.toString({ smallestUnit: 'second' })
        const read = (disambiguation: 'earlier' | 'later') =>
          wall.toZonedDateTime(name, { disambiguation }).epochMilliseconds
        expect(zone.localOf(at)).toBe(read('earlier') === read('later') ? local : null)
        expect(zone.instantOf(local)).toBe(read('earlier'))
      }),
    )
  })
})

describe('at a change of the clocks', () => {
  const zone = zoneOver('Europe/Paris', Date.UTC(2026), Date.UTC(2026))

  test('an hour that comes twice is written in UTC, and read as the first one', () => {
    for (const [text, line] of [
      ['2026-10-24T23:59:59Z', ';TZID=Europe/Paris:20261025T015959'],
      ['2026-10-25T00:00:00Z', ':20261025T000000Z'],
      ['2026-10-25T00:30:00Z', ':20261025T003000Z'],
      ['2026-10-25T01:59:59Z', ':20261025T015959Z'],
      ['2026-10-25T02:00:00Z', ';TZID=Europe/Paris:20261025T030000'],
    ])
      expect(zonedLine('DTSTART', Date.parse(text!), zone)).toBe(`DTSTART${line}`)
    expect(zone.instantOf('2026-10-25T02:30:00')).toBe(Date.parse('2026-10-25T00:30:00Z'))
  })

  test('an hour that is skipped is known, and read as if it were not skipped', () => {
    expect(zone.skips('2026-03-29T02:30:00')).toBe(true)
    expect(zone.skips('2026-03-29T03:00:00')).toBe(false)
    expect(zone.instantOf('2026-03-29T02:30:00')).toBe(Date.parse('2026-03-29T01:30:00Z'))
  })

  test('what lasts over it is told from what does not', () => {
    const at = (text: string) => Date.parse(text)
    expect(zone.changesBetween(at('2026-10-24T23:00:00Z'), at('2026-10-25T02:00:00Z'))).toBe(true)
    expect(zone.changesBetween(at('2026-10-25T01:00:00Z'), at('2026-10-25T02:00:00Z'))).toBe(false)
  })
})

test('the rules of a zone with a rule for every year have no end, and begin before what they are for', () => {
  expect(zoneOver('Europe/Paris', Date.UTC(2026, 5), Date.UTC(2027)).rules).toEqual([
    'BEGIN:VTIMEZONE',
    'TZID:Europe/Paris',
    'BEGIN:STANDARD',
    'DTSTART:20251026T030000',
    'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:20260329T020000',
    'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0200',
    'END:DAYLIGHT',
    'END:VTIMEZONE',
  ])
})
