import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Free, obstacleOf, type Party, settle, withPlaces } from '../src/index.ts'

type Group = 'A' | 'B'
const group = fc.constantFrom<Group | null>('A', 'B', null)
const queues: fc.Arbitrary<Party<Group>[]> = fc
  .array(fc.record({ size: fc.integer({ min: 1, max: 6 }), group }), { maxLength: 30 })
  .map(parties => parties.map((party, n) => ({ number: n + 1, ...party })))
const places = fc.integer({ min: -3, max: 20 })
const frees: fc.Arbitrary<Free<Group>> = fc.record({
  total: fc.option(places),
  ofGroup: fc.record({ A: places, B: places }, { requiredKeys: [] }),
})
const numbersOf = (parties: readonly { party: Party }[]) => parties.map(({ party }) => party.number)
const sizesOf = (parties: readonly { party: Party }[]) =>
  parties.reduce((sum, { party }) => sum + party.size, 0)

const holds = (property: (queue: Party<Group>[], free: Free<Group>) => void) =>
  fc.assert(fc.property(queues, frees, property), { numRuns: 1_000 })

describe('settling a waitlist', () => {
  test('never offers more than is free, in all or to a group', () => {
    holds((queue, free) => {
      const { offered } = settle(queue, free)

      if (free.total !== null) expect(sizesOf(offered)).toBeLessThanOrEqual(Math.max(0, free.total))
      for (const [name, quota] of Object.entries(free.ofGroup)) {
        const its = offered.filter(({ party }) => party.group === name)
        expect(sizesOf(its)).toBeLessThanOrEqual(Math.max(0, quota))
      }
    })
  })

  test('passes over nobody who fits: whoever waits on did not fit what the earlier ones had left', () => {
    holds((queue, free) => {
      const { offered } = settle(queue, free)

      for (const party of queue) {
        const before = settle(
          queue.filter(({ number }) => number < party.number),
          free,
        ).free
        expect(numbersOf(offered).includes(party.number)).toBe(obstacleOf(party, before) === null)
      }
    })
  })

  test('leaves nothing free that fits anybody who waits', () => {
    holds((queue, free) => {
      const { offered, free: left } = settle(queue, free)
      const waiting = queue.filter(({ number }) => !numbersOf(offered).includes(number))

      expect(waiting.filter(party => obstacleOf(party, left) === null)).toEqual([])
      expect(settle(waiting, left).offered).toEqual([])
      expect(offered.reduce((all, { party }) => withPlaces(all, party), left)).toEqual(free)
    })
  })

  test('says of each who was passed over why, and that a later one was offered places', () => {
    holds((queue, free) => {
      const { offered, passedOver } = settle(queue, free)
      const last = numbersOf(offered).at(-1) ?? 0
      const missed = queue.filter(({ number }) => number < last && !numbersOf(offered).includes(number))

      expect(numbersOf(passedOver)).toEqual(missed.map(({ number }) => number))
      for (const { party, obstacle, free } of passedOver) expect(obstacleOf(party, free)).toBe(obstacle)
    })
  })

  test('goes on to the next who fits', () => {
    const queue: Party<Group>[] = [
      { number: 1, size: 4, group: null },
      { number: 2, size: 1, group: 'A' },
      { number: 3, size: 2, group: 'B' },
      { number: 4, size: 1, group: null },
    ]

    const { offered, passedOver, free } = settle<Party<Group>, Group>(queue, { total: 3, ofGroup: { A: 0 } })

    expect(numbersOf(offered)).toEqual([3, 4])
    expect(passedOver.map(({ party, obstacle }) => [party.number, obstacle])).toEqual([
      [1, 'TOO_FEW_PLACES'],
      [2, 'QUOTA_FULL'],
    ])
    expect(free).toEqual({ total: 0, ofGroup: { A: 0 } })
  })
})
