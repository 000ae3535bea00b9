import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createPlaces, type Place } from '../src/operations/webhooks/places.ts'

const slots = 20
let clock = 0
const placesOf = () => createPlaces(slots, () => clock)
const isPlace = (entered: object): entered is Place => 'leave' in entered

/** As many as get a place when so many want one. */
function enter(places: ReturnType<typeof placesOf>, id: string, count: number) {
  const entered = Array.from({ length: count }, () => places.enter(id))
  return {
    sending: entered.filter(isPlace),
    waits: entered.flatMap(one => (isPlace(one) ? [] : one.waitMs)),
  }
}

/** An endpoint that has just kept a place for ten seconds and not answered. */
function hang(places: ReturnType<typeof placesOf>, id: string) {
  const { sending } = enter(places, id, 1)
  clock += 10_000
  for (const place of sending) place.leave(false)
}

describe('the places of a worker', () => {
  test('are eight at most for one endpoint; who waits has its turn in the order of coming', () => {
    const { sending, waits } = enter(placesOf(), 'a', 30)

    expect(sending).toHaveLength(8)
    expect(waits).toHaveLength(22)
    expect(waits).toEqual(waits.toSorted((a, b) => a - b))
  })

  test('is one for an endpoint that does not answer, until it does', () => {
    const places = placesOf()
    hang(places, 'a')

    const { sending } = enter(places, 'a', 10)
    expect(sending).toHaveLength(1)
    clock += 50
    sending[0]!.leave(true)

    expect(enter(places, 'a', 10).sending).toHaveLength(8)
  })

  test('are never all held by endpoints that do not answer, however many those are', () => {
    const places = placesOf()
    for (let n = 0; n < 100; n++) hang(places, `dead-${n}`)

    const held = Array.from({ length: 100 }, (_, n) => enter(places, `dead-${n}`, 5).sending.length)

    expect(held.reduce((sum, count) => sum + count)).toBe(slots / 2)
    expect(enter(places, 'well', 8).sending).toHaveLength(8)
  })

  test('come soon again to those who were told to wait for long, once the endpoint answers', () => {
    const places = placesOf()
    hang(places, 'a')
    const { sending, waits } = enter(places, 'a', 500)
    expect(Math.max(...waits)).toBe(600_000)
    clock += 100
    sending[0]!.leave(true)

    const next = enter(places, 'a', 20)

    expect(next.sending).toHaveLength(8)
    expect(Math.max(...next.waits)).toBeLessThan(1_000)
  })

  test('are given back whatever happens: in the end as many are free as at first', () => {
    const step = fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      isWell: fc.boolean(),
      tookMs: fc.nat(20_000),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), steps => {
        const places = placesOf()
        const held: { place: Place; isWell: boolean }[] = []
        for (const { id, isWell, tookMs } of steps) {
          const entered = places.enter(id)
          if (isPlace(entered)) held.push({ place: entered, isWell })
          else expect(entered.waitMs >= 100 && entered.waitMs <= 600_000).toBe(true)
          clock += tookMs
          if (held.length > 5) held.shift()!.place.leave(isWell)
        }
        for (const { place } of held) place.leave(true)
        for (const id of ['a', 'b', 'c']) {
          const { sending } = enter(places, id, 1)
          expect(sending).toHaveLength(1)
          sending[0]!.leave(true)
          expect(enter(places, id, 10).sending).toHaveLength(8)
        }
      }),
    )
  })
})
