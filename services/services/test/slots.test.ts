import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { roomFor, slotAt, type Taken, takenInOrder } from '../src/operations/bookings/slots.ts'
import { minute, terms } from './booking-fixtures.ts'

const first = Date.parse('2031-03-24T08:00:00Z')
const at = (minutes: number) => new Date(first + minutes * minute)

const taken: fc.Arbitrary<Taken> = fc
  .record({ from: fc.integer({ min: -90, max: 240 }), lasts: fc.integer({ min: 1, max: 180 }) })
  .map(({ from, lasts }) => ({
    blocksFrom: at(from),
    blocksTo: at(from + lasts),
    group: null,
    resourceIds: [],
    serviceId: 'service',
    servicePointId: 'place',
  }))

describe('the room of many slots', () => {
  test('is that of each by itself', () => {
    fc.assert(
      fc.property(fc.array(taken, { maxLength: 30 }), fc.integer({ min: 0, max: 60 }), (all, buffer) => {
        const given = terms({ capacity: 5, bufferBefore: buffer, bufferAfter: 60 - buffer })
        const asked = { serviceId: 'service', servicePointId: 'place', group: null }
        const takenDuring = takenInOrder(all)
        for (let minutes = 0; minutes < 240; minutes += 15) {
          const slot = slotAt(at(minutes), given)
          expect(roomFor(slot, asked, given, takenDuring(slot))).toEqual(roomFor(slot, asked, given, all))
        }
      }),
    )
  })
})
