import { inTransaction, trusted } from '@cluster/database'
import { describe, expect, test } from '@jest/globals'
import { Event, type EventRecord } from '../src/models/event.ts'
import { Occurrence } from '../src/models/occurrence.ts'
import { materialiseSeries } from '../src/operations/series/materialise-series.ts'
import { subgraphUnderTest } from './fixtures.ts'
import { datesOf, eventOf, localTimes, publishedSeries } from './series-fixtures.ts'

subgraphUnderTest()

const instant = (text: string) => new Date(text)
/** As the job does it: reads the event, and makes what is due, in one transaction. */
const materialise = (id: string, now: Date) =>
  inTransaction('events', async session => {
    const event = await Event.findById(id).session(session).lean<EventRecord>()
    return materialiseSeries(event!, { session, now })
  })
const distinct = (times: (string | null)[]) => new Set(times).size

describe('materialising a series', () => {
  test('always keeps twelve months of dates ahead, a week of them at a time', async () => {
    const { event, dates } = await publishedSeries({}, { rule: 'FREQ=DAILY;COUNT=500' })
    expect(dates).toHaveLength(374)

    const soon = await materialise(event._id, instant('2040-01-05T00:00:00Z'))
    const later = await materialise(event._id, instant('2040-01-10T17:00:00Z'))

    expect(soon).toMatchObject({ occurrences: { length: 1 }, next: instant('2040-01-12T00:00:00Z') })
    expect(later).toMatchObject({ occurrences: { length: 6 }, next: instant('2040-01-17T17:00:00Z') })
    expect(await datesOf(event._id)).toHaveLength(381)
    expect((await eventOf(event._id)).series!.materialisedUntil).toEqual(instant('2041-01-17T17:00:00Z'))
  })

  test('ends with the rule', async () => {
    const { event } = await publishedSeries({}, { rule: 'FREQ=MONTHLY;COUNT=15' })

    const { next } = await materialise(event._id, instant('2040-06-01T00:00:00Z'))
    const again = await materialise(event._id, instant('2041-06-01T00:00:00Z'))

    expect(next).toBeNull()
    expect(again).toMatchObject({ occurrences: [], next: null })
    expect(await datesOf(event._id)).toHaveLength(15)
  })

  test('makes many in several transactions, and is to go on at once', async () => {
    const { event, dates } = await publishedSeries(
      { startsAt: instant('2040-01-03T09:00:00Z') },
      { rule: 'FREQ=DAILY;BYHOUR=10,14,18;COUNT=1200' },
    )
    expect(dates).toHaveLength(500)

    const sizes: number[] = []
    let next: Date | null = event.startsAt
    while (next && next <= event.startsAt) {
      const made = await materialise(event._id, event.startsAt)
      sizes.push(made.occurrences.length)
      next = made.next
    }

    expect(sizes).toEqual([500, 120])
    const times = localTimes(await datesOf(event._id))
    expect([times.length, distinct(times), times.at(-1)]).toEqual([1120, 1120, '2041-01-10T10:00:00'])
  })

  test('four times at once makes each date once', async () => {
    const { event } = await publishedSeries({}, { rule: 'FREQ=DAILY;COUNT=500' })
    const now = instant('2040-03-03T00:00:00Z')

    const made = await Promise.all([1, 2, 3, 4].map(() => materialise(event._id, now)))

    expect(made.map(({ occurrences }) => occurrences.length).sort((a, b) => a - b)).toEqual([0, 0, 0, 58])
    const times = localTimes(await datesOf(event._id))
    expect([times.length, distinct(times)]).toEqual([432, 432])
  })

  test('that ended half-way leaves nothing, and is done by the next', async () => {
    const { event, dates } = await publishedSeries({}, { rule: 'FREQ=DAILY;COUNT=500' })
    const now = instant('2040-03-03T00:00:00Z')
    const died = inTransaction('events', async session => {
      await materialiseSeries(event, { session, now })
      throw new Error('killed')
    })

    await expect(died).rejects.toThrow('killed')
    expect([await datesOf(event._id), await eventOf(event._id)]).toEqual([dates, event])
    await materialise(event._id, now)

    expect(await datesOf(event._id)).toHaveLength(432)
  })

  test('finds the rows that there are, whatever was noted', async () => {
    const { event, dates } = await publishedSeries()
    await Event.updateOne({ _id: event._id }, { 'series.materialisedUntil': new Date(0) })
    await Occurrence.deleteMany({ _id: trusted({ $in: dates.slice(3, 6).map(({ _id }) => _id) }) })

    const { occurrences } = await materialise(event._id, event.startsAt)

    expect(occurrences).toHaveLength(3)
    expect(localTimes(await datesOf(event._id))).toEqual(localTimes(dates))
  })

  test('makes nothing of what was called off or is held once', async () => {
    const { event } = await publishedSeries({}, { rule: 'FREQ=DAILY;COUNT=500' })
    const now = instant('2040-06-01T00:00:00Z')

    const made = await inTransaction('events', async session => [
      await materialiseSeries({ ...event, status: 'CANCELLED' }, { session, now }),
      await materialiseSeries({ ...event, series: null }, { session, now }),
    ])

    expect(made.map(({ occurrences, next }) => [occurrences.length, next])).toEqual([
      [0, null],
      [0, null],
    ])
  })
})
