import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { offerEnd } from '../src/index.ts'

const now = new Date('2030-01-01T12:00:00Z')
const minutes = (count: number) => new Date(now.getTime() + count * 60_000)
const day = 24 * 60

describe('the end of an offer', () => {
  test.each([
    ['a day when there is time', 10 * day, day],
    ['a day when two are left', 2 * day, day],
    ['half of what is left, near the event', 6 * 60, 3 * 60],
    ['a quarter of an hour at least', 20, 15],
    ['not longer than anything does', 10, 10],
    ['over at once when it is too late', -5, -5],
  ])('is %s', (_, left, lasts) => {
    expect(offerEnd({ now, closesAt: minutes(left) })).toEqual(minutes(lasts))
  })

  test('is never after the close nor after the longest, and later with a later close', () => {
    const left = fc.integer({ min: 0, max: 5 * day })
    fc.assert(
      fc.property(left, left, fc.integer({ min: 1, max: day }), (one, other, longest) => {
        const end = (count: number) =>
          offerEnd({ now, closesAt: minutes(count), longestMs: longest * 60_000, shortestMs: 60_000 })
        const [sooner, later] = [Math.min(one, other), Math.max(one, other)]

        expect(end(sooner).getTime()).toBeLessThanOrEqual(minutes(Math.min(sooner, longest)).getTime())
        expect(end(sooner).getTime()).toBeLessThanOrEqual(end(later).getTime())
      }),
    )
  })
})
