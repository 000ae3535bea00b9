import { trusted } from '@cluster/database'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { Event, type EventRecord } from '../src/models/event.ts'
import { Occurrence, type OccurrenceRecord } from '../src/models/occurrence.ts'
import { calendarsUnderTest, datesByItsZones, datesIn, seriesOf } from './calendars-under-test.ts'
import { publishedEvent } from './fixtures.ts'

const { get } = calendarsUnderTest()
const zones = ['Europe/Paris', 'America/New_York', 'Asia/Kolkata']
const day = 86_400_000

const instantIn = (local: string, zone: string) =>
  new Date(Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds)

/** When the dates are, as the database has them. */
async function datesStored(): Promise<string[]> {
  const rows = await Occurrence.find({ status: 'PUBLISHED' }).lean<OccurrenceRecord[]>()
  return rows.map(({ startsAt, endsAt }) => `${startsAt.toISOString()} ${endsAt.toISOString()}`).sort()
}

/** All dates that the calendar has, by both libraries, are those of the database. */
async function expectTheSame(): Promise<void> {
  const stored = await datesStored()
  const { body } = await get('events.ics')
  const from = new Date('2026-01-01')
  const to = new Date('2029-01-01')
  // What is further away is in the calendar, and no row yet.
  const [ahead] = await Event.find({ series: trusted({ $ne: null }) }).lean<EventRecord[]>()
  const until = ahead?.series?.materialisedUntil ?? to
  const isRow = (date: string) => date <= `${until.toISOString()}~`
  expect(datesIn(body, from, to).filter(isRow)).toEqual(stored)
  expect(datesByItsZones(body, to).filter(isRow)).toEqual(stored)
}

const clean = () => Promise.all([Event.deleteMany(), Occurrence.deleteMany()])

describe.each(zones)('in %s, other programs read every date of a calendar at its instant', zone => {
  test.each([
    ['over the change in March', '2027-03-10T18:00:00'],
    ['in the hour that clocks skip in Paris', '2027-03-22T02:30:00'],
    ['in the hour that clocks skip in New York', '2027-03-09T02:30:00'],
    ['over the night of the change in March', '2027-03-22T23:30:00'],
    ['in the hour that comes twice in Paris', '2027-10-25T02:30:00'],
    ['in the hour that comes twice in New York', '2027-11-01T01:30:00'],
    ['through the hour that comes twice', '2027-10-26T00:30:00'],
  ])('of a daily series %s', async (_, start) => {
    for (const rule of ['FREQ=DAILY;COUNT=14', 'FREQ=DAILY;UNTIL=20271120T235959Z']) {
      await clean()
      const startsAt = instantIn(start, zone)
      const endsAt = new Date(startsAt.getTime() + 3 * 3_600_000)
      await seriesOf({ startsAt, endsAt, timeZone: zone }, { rule })
      await expectTheSame()
    }
  })

  test('of single events at any instant, also in an hour that comes a second time', async () => {
    for (const text of [
      '2027-10-31T00:30',
      '2027-10-31T01:30',
      '2027-11-07T05:30',
      '2027-11-07T06:30',
      '2027-03-28T01:00',
    ]) {
      const startsAt = new Date(`${text}Z`)
      await publishedEvent({ startsAt, endsAt: new Date(startsAt.getTime() + 5_400_000), timeZone: zone })
    }
    await expectTheSame()
  })

  test('of any series, with whatever was changed of its dates', async () => {
    const rules = fc.oneof(
      fc.constantFrom(
        'FREQ=WEEKLY',
        'FREQ=DAILY',
        'FREQ=MONTHLY',
        'FREQ=DAILY;INTERVAL=3',
        'FREQ=WEEKLY;INTERVAL=2',
      ),
    )
    const changes = fc.array(
      fc.record({
        date: fc.nat(30),
        kind: fc.constantFrom('moved', 'longer', 'cancelled', 'venue'),
        minutes: fc.integer({ min: -600, max: 600 }),
      }),
      { maxLength: 6 },
    )
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 0, max: 95 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 15, max: 600 }),
        rules,
        changes,
        fc.boolean(),
        async (dayOfYear, quarterHours, count, lasts, rule, changed, hasException) => {
          await clean()
          const start = Temporal.PlainDateTime.from('2027-01-01T00:00')
            .add({ days: dayOfYear, minutes: quarterHours * 15 })
            .toZonedDateTime(zone)
          const startsAt = new Date(start.epochMilliseconds)
          const endsAt = new Date(startsAt.getTime() + lasts * 60_000)
          const event = await seriesOf(
            { startsAt, endsAt, timeZone: zone },
            { rule: `${rule};COUNT=${count + 1}` },
          )
          const rows = await Occurrence.find({ eventId: event._id })
            .sort({ startsAt: 1 })
            .lean<OccurrenceRecord[]>()
          for (const { date, kind, minutes } of changed) {
            const row = rows[date % rows.length]!
            const by = (at: Date) => new Date(at.getTime() + minutes * 60_000)
            const update = {
              moved: { startsAt: by(row.startsAt), endsAt: by(row.endsAt) },
              longer: { endsAt: new Date(row.endsAt.getTime() + Math.abs(minutes) * 60_000) },
              cancelled: { status: 'CANCELLED' },
              venue: { venue: { name: 'Cour fictive', address: null, wheelchairAccessible: null } },
            }[kind]!
            await Occurrence.updateOne({ _id: row._id }, update)
          }
          if (hasException && rows.length > 1) {
            const last = rows.at(-1)!
            await Occurrence.deleteOne({ _id: last._id })
            await Event.updateOne({ _id: event._id }, { 'series.exceptions': [last.recurrenceId] })
          }
          // Whatever was moved there, the first library looks for dates by their rule.
          await expectTheSame()
        },
      ),
      // Each date by itself, and one ends as the clocks are put forward.
      { numRuns: 25, examples: [[156, 4, 20, 60, 'FREQ=WEEKLY;INTERVAL=2', [], false]] },
    )
  }, 60_000)
})

test('a date that starts long before it was to be, or after, is read where it is', async () => {
  const startsAt = new Date('2027-05-03T16:00:00Z')
  const event = await seriesOf(
    { startsAt, endsAt: new Date(startsAt.getTime() + day / 24) },
    { rule: 'FREQ=WEEKLY;COUNT=6' },
  )
  const [first, second] = await Occurrence.find({ eventId: event._id })
    .sort({ startsAt: 1 })
    .lean<OccurrenceRecord[]>()
  await Occurrence.updateOne(
    { _id: first!._id },
    { startsAt: new Date('2027-08-01T10:00Z'), endsAt: new Date('2027-08-01T11:00Z') },
  )
  await Occurrence.updateOne(
    { _id: second!._id },
    { startsAt: new Date('2027-04-01T10:00Z'), endsAt: new Date('2027-04-01T11:00Z') },
  )

  await expectTheSame()
})
