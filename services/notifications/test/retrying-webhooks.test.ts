import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { retryAfterMs, retryDelayMs } from '../src/operations/webhooks/retry-times.ts'

const second = 1_000
const hour = 3_600 * second
const day = 24 * hour
const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

describe('the tries of a webhook', () => {
  test('are from five seconds to 24 hours apart, however they fall', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.nat(10 * day), random, (tries, asked, fallen) => {
        const delay = retryDelayMs(tries, asked, () => fallen)!
        expect(delay).toBeGreaterThanOrEqual(5 * second)
        expect(delay).toBeLessThanOrEqual(day)
        expect(delay).toBeGreaterThanOrEqual(Math.min(asked, day))
      }),
    )
  })

  test('go on for more than five days, so that an endpoint of which nothing is heard is disabled, and then end', () => {
    for (const fallen of [0, 0.999]) {
      const delays = Array.from({ length: 12 }, (_, n) => retryDelayMs(n + 1, 0, () => fallen)!)
      expect(delays.reduce((sum, delay) => sum + delay)).toBeGreaterThan(5 * day)
      expect(delays).toEqual(delays.toSorted((a, b) => a - b))
    }
    expect(retryDelayMs(13)).toBeNull()
  })

  test('do not all come back at once', () => {
    const delays = new Set(Array.from({ length: 50 }, () => retryDelayMs(3)))

    expect(delays.size).toBeGreaterThan(40)
  })
})

describe('what a receiver asks', () => {
  const now = new Date('2030-01-01T12:00:00Z')

  test.each([
    ['nothing', null, 0],
    ['an empty text', '', 0],
    ['seconds', '120', 120 * second],
    ['no seconds', '0', 0],
    ['a date', 'Tue, 01 Jan 2030 12:30:00 GMT', hour / 2],
    ['a date that is past', 'Tue, 01 Jan 2030 11:00:00 GMT', 0],
    ['more than a day', '999999', day],
    ['more than a number', '9'.repeat(400), day],
    ['a date in years', 'Wed, 01 Jan 2031 12:30:00 GMT', day],
    ['a negative number', '-5', 0],
    ['a fraction', '1.5', 0],
    ['a word', 'soon', 0],
    ['a date of another kind', '2030-01-01T13:00:00Z', 0],
    ['a day that there is not', 'Xyz, 99 Foo 2030 12:30:00 GMT', 0],
  ])('%s is understood', (_, header, ms) => {
    expect(retryAfterMs(header, now)).toBe(ms)
  })

  test('is never more than a day, nor less than nothing, whatever it says', () => {
    fc.assert(
      fc.property(fc.string(), header => {
        const ms = retryAfterMs(header, now)
        expect(ms >= 0 && ms <= day).toBe(true)
      }),
    )
  })
})
