import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { addDays, addYears, dayOf, endOfDay, isDay, isTimeZone, zonedAt } from '../src/index.ts'

const instants = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-30'), noInvalidDate: true })

describe('a day of the cluster', () => {
  test.each([
    ['2026-12-31T22:59:59Z', '2026-12-31'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
    ['2026-07-31T21:59:59Z', '2026-07-31'],
    ['2026-07-31T22:00:00Z', '2026-08-01'],
  ])('at %s is %s', (at, day) => {
    expect(dayOf(new Date(at))).toBe(day)
  })

  test('ends at its last instant, and the next one begins then', () => {
    fc.assert(
      fc.property(instants, at => {
        const day = dayOf(at)
        const end = endOfDay(day)
        expect(end >= at).toBe(true)
        expect(dayOf(end)).toBe(day)
        expect(dayOf(new Date(end.getTime() + 1))).toBe(addDays(day, 1))
      }),
    )
  })

  test('is what the calendar has, and nothing else', () => {
    fc.assert(fc.property(instants, at => isDay(dayOf(at))))
    for (const text of ['2026-02-30', '2026-13-01', '2026-1-1', '2026-01-01T00:00', '', 'today'])
      expect(isDay(text)).toBe(false)
  })

  test('of a leap year is the 28th of February in years that lack it', () => {
    expect(addYears('2028-02-29', 1)).toBe('2029-02-28')
    expect(addYears('2028-02-29', 4)).toBe('2032-02-29')
    expect(addYears('2026-11-30', -2)).toBe('2024-11-30')
  })
})

test('a time zone has a name; an offset is none', () => {
  for (const name of ['Europe/Paris', 'America/New_York', 'UTC']) expect(isTimeZone(name)).toBe(true)
  for (const name of ['+01:00', 'Europe/Nowhere', '', ' ']) expect(isTimeZone(name)).toBe(false)
})

test('what the clocks of a zone show is the same instant', () => {
  fc.assert(
    fc.property(instants, fc.constantFrom('Europe/Paris', 'Asia/Kolkata', 'America/New_York'), (at, zone) => {
      expect(zonedAt(at, zone).epochMilliseconds).toBe(at.getTime())
    }),
  )
  expect(zonedAt(new Date('2026-03-29T01:00:00Z'), 'Europe/Paris').toPlainTime().toString()).toBe('03:00:00')
})
