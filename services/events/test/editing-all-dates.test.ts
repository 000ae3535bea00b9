import { type Asker, viewers } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import { Event } from '../src/models/event.ts'
import { Occurrence, type OccurrenceRecord } from '../src/models/occurrence.ts'
import { Registration } from '../src/models/registration.ts'
import { facts, inHours, refusal, subgraphUnderTest } from './fixtures.ts'
import {
  dateOf,
  datesOf,
  EDIT,
  eventOf,
  localTimes,
  publishedSeries,
  registeredFor,
  weekly,
} from './series-fixtures.ts'

const as = subgraphUnderTest()
const animator: Asker = { run: (...asked) => as(viewers.ANIMATOR).run(...asked) }
const editAll = ({ _id: occurrenceId }: OccurrenceRecord, change: object) =>
  animator.run(EDIT, { input: { occurrenceId, scope: 'ALL', ...change } })
const idsOf = (dates: readonly OccurrenceRecord[]) => dates.map(({ _id }) => _id)

describe('editing all dates of a series', () => {
  test('moves each as far on the clocks, keeps them and who comes, and tells once', async () => {
    const { event, dates } = await publishedSeries(
      { startsAt: new Date('2040-03-07T17:00:00Z') },
      { additions: ['2040-03-10T10:00:00'], exceptions: ['2040-03-21T18:00:00'] },
    )
    const registration = await registeredFor(dates[3]!)

    const { data, errors } = await editAll(dates[0]!, {
      startsAt: '2040-03-06T18:30:00Z',
      endsAt: '2040-03-06T19:30:00Z',
    })

    expect(errors).toBeUndefined()
    expect(data.editSeries).toMatchObject({
      startsAt: '2040-03-06T18:30:00.000Z',
      endsAt: '2040-03-06T19:30:00.000Z',
      revision: 1,
      series: {
        start: '2040-03-06T19:30:00',
        additions: ['2040-03-09T11:30:00'],
        exceptions: ['2040-03-20T19:30:00'],
      },
    })
    const after = await datesOf(event._id)
    expect(idsOf(after)).toEqual(idsOf(dates))
    expect(localTimes(after).slice(0, 4)).toEqual([
      '2040-03-06T19:30:00',
      '2040-03-09T11:30:00',
      '2040-03-13T19:30:00',
      '2040-03-27T19:30:00',
    ])
    // Summer time has begun.
    expect(after[3]).toMatchObject({
      startsAt: new Date('2040-03-27T17:30:00Z'),
      endsAt: new Date('2040-03-27T18:30:00Z'),
      registrationClosesAt: new Date('2040-03-27T17:30:00Z'),
      taken: 1,
      ownChanges: [],
    })
    expect(await Registration.findById(registration).lean()).toMatchObject({ occurrenceId: dates[3]!._id })
    expect(await facts()).toEqual([{ type: 'event.moved', subject: event._id }])
  })

  test('moves a series by whole days over its own dates, forwards and back', async () => {
    const { event, dates } = await publishedSeries({}, { rule: 'FREQ=DAILY;COUNT=20' })

    await editAll(dates[4]!, { startsAt: '2040-01-09T17:00:00Z' })
    const forwards = await datesOf(event._id)
    await editAll(dates[4]!, { startsAt: '2040-01-06T17:00:00Z' })
    const back = await datesOf(event._id)

    expect([idsOf(forwards), idsOf(back)]).toEqual([idsOf(dates), idsOf(dates)])
    expect([forwards[0]!.recurrenceId, back[0]!.recurrenceId]).toEqual([
      '2040-01-05T18:00:00',
      '2040-01-02T18:00:00',
    ])
  })

  test('moves the end of its rule along', async () => {
    const { event, dates } = await publishedSeries({}, { rule: 'FREQ=WEEKLY;UNTIL=20400124T170000Z' })

    const { data } = await editAll(dates[0]!, { startsAt: '2040-01-03T19:00:00Z' })

    expect(data.editSeries.series.rule).toBe('FREQ=WEEKLY;UNTIL=20400124T190000Z')
    expect(await datesOf(event._id)).toHaveLength(4)
  })

  test('leaves what is the own of single dates, and what was called off', async () => {
    const { event, dates } = await publishedSeries({ capacity: 10 })
    const one = (n: number, change: object) =>
      animator.run(EDIT, { input: { occurrenceId: dates[n]!._id, scope: 'THIS', ...change } })
    await one(1, { startsAt: '2040-01-11T08:00:00Z' })
    await one(2, { venue: { name: 'Cour fictive' } })
    await one(3, { capacity: 3 })
    await Occurrence.updateOne({ _id: dates[4]!._id }, { status: 'CANCELLED' })

    await editAll(dates[0]!, {
      startsAt: '2040-01-03T18:00:00Z',
      venue: { name: 'Salle fictive' },
      capacity: 20,
    })

    const after = await datesOf(event._id)
    expect(idsOf(after)).toEqual(idsOf(dates))
    expect(localTimes(after)).toEqual(
      localTimes(dates).map(local => local!.replace('T18:00:00', 'T19:00:00')),
    )
    expect(after[1]).toMatchObject({ startsAt: new Date('2040-01-11T08:00:00Z'), ownChanges: ['TIME'] })
    expect(after[2]).toMatchObject({ venue: { name: 'Cour fictive' }, capacity: 20, ownChanges: ['VENUE'] })
    expect(after[3]).toMatchObject({ venueKey: 'salle fictive|', capacity: 3, ownChanges: ['CAPACITY'] })
    expect(after[4]).toMatchObject({ status: 'CANCELLED' })
    expect(after[5]).toMatchObject({ venue: null, capacity: 20, ownChanges: [] })
  })

  test('takes from the date that it is said of what was its own', async () => {
    const { event, dates } = await publishedSeries()
    const said = { occurrenceId: dates[1]!._id, startsAt: '2040-01-10T19:00:00Z' }
    await animator.run(EDIT, { input: { ...said, scope: 'THIS' } })

    await animator.run(EDIT, { input: { ...said, scope: 'ALL' } })

    const after = await datesOf(event._id)
    expect(after[1]).toMatchObject({ recurrenceId: '2040-01-10T20:00:00', ownChanges: [] })
    expect(after[0]).toMatchObject({ startsAt: new Date('2040-01-03T19:00:00Z') })
  })

  test('leaves what is past as it was, in its old place', async () => {
    const startsAt = inHours(-2 * 7 * 24 - 1)
    const { event, dates } = await publishedSeries({ startsAt, capacity: 10 })
    const later = new Date(dates[3]!.startsAt.getTime() + 3_600_000)

    const { errors } = await editAll(dates[3]!, {
      startsAt: later,
      venue: { name: 'Cour fictive' },
      capacity: 5,
    })

    expect(errors).toBeUndefined()
    const after = await datesOf(event._id)
    const told = ({ startsAt, endsAt, venueKey, capacity, changedAt }: OccurrenceRecord) => {
      return { startsAt, endsAt, venueKey, capacity, changedAt }
    }
    expect(after.slice(0, 3).map(told)).toEqual(dates.slice(0, 3).map(told))
    expect(after[0]).toMatchObject({ venue: { name: 'Place imaginaire' }, ownChanges: ['TIME', 'VENUE'] })
    expect(after[3]).toMatchObject({ startsAt: later, venueKey: 'cour fictive|', capacity: 5 })
    expect(idsOf(after)).toEqual(idsOf(dates))
  })

  test('by another rule calls off what leaves it where somebody came, takes away the rest, and adds', async () => {
    const { event, dates } = await publishedSeries({}, { rule: 'FREQ=WEEKLY;BYDAY=TU,TH;COUNT=6' })
    const registration = await registeredFor(dates[1]!)
    await registeredFor(dates[2]!)

    const { data, errors } = await editAll(dates[0]!, {
      recurrence: { rule: 'FREQ=WEEKLY;BYDAY=TU,FR;COUNT=6' },
    })

    expect(errors).toBeUndefined()
    expect(data.editSeries).toMatchObject({ revision: 1, series: { last: '2040-01-20T18:00:00' } })
    const after = await datesOf(event._id)
    expect(
      after.map(({ _id, recurrenceId, status }) => [recurrenceId, status, idsOf(dates).indexOf(_id)]),
    ).toEqual([
      ['2040-01-03T18:00:00', 'PUBLISHED', 0],
      ['2040-01-05T18:00:00', 'CANCELLED', 1],
      ['2040-01-06T18:00:00', 'PUBLISHED', -1],
      ['2040-01-10T18:00:00', 'PUBLISHED', 2],
      ['2040-01-13T18:00:00', 'PUBLISHED', -1],
      ['2040-01-17T18:00:00', 'PUBLISHED', 4],
      ['2040-01-20T18:00:00', 'PUBLISHED', -1],
    ])
    expect(after[1]).toMatchObject({ revision: 1, taken: 1 })
    expect(await Registration.findById(registration).lean()).toMatchObject({ status: 'CONFIRMED' })
    expect(await facts()).toEqual([
      { type: 'event.edited', subject: event._id },
      { type: 'occurrence.cancelled', subject: dates[1]!._id },
    ])
  })

  test('by another rule may begin some days later, and moves each date to where it is told to go', async () => {
    const { event, dates } = await publishedSeries({}, { rule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=3' })
    const recurrence = { rule: 'FREQ=WEEKLY;BYDAY=FR;COUNT=3' }

    const wrong = await editAll(dates[1]!, { startsAt: '2040-01-13T17:00:00Z' })
    const { data } = await editAll(dates[1]!, { startsAt: '2040-01-13T17:00:00Z', recurrence })
    const other = await publishedSeries({}, { rule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=3' })
    const later = await editAll(other.dates[1]!, { recurrence })

    expect(wrong.errors).toMatchObject(refusal('START_NOT_IN_RULE', 'startsAt'))
    expect(data.editSeries.series.start).toBe('2040-01-06T18:00:00')
    expect(idsOf(await datesOf(event._id))).toEqual(idsOf(dates))
    expect(later.data.editSeries.series.start).toBe('2040-01-06T18:00:00')
    expect(idsOf(other.dates)).not.toContain((await datesOf(other.event._id))[0]!._id)
  })

  test('takes a date away by an exception, and one more by an addition', async () => {
    const { event, dates } = await publishedSeries({}, { rule: 'FREQ=WEEKLY;COUNT=2' })
    const recurrence = { exceptions: ['2040-01-10T18:00:00'], additions: ['2040-01-12T09:00:00'] }

    const { data } = await editAll(dates[0]!, { recurrence })

    expect(data.editSeries.series).toMatchObject({ rule: 'FREQ=WEEKLY;COUNT=2', ...recurrence })
    expect(localTimes(await datesOf(event._id))).toEqual(['2040-01-03T18:00:00', '2040-01-12T09:00:00'])
  })

  test('over its own exceptions is refused with them, unless they are dropped', async () => {
    const { event, dates } = await publishedSeries({}, { exceptions: ['2040-01-17T18:00:00'] })
    await animator.run(EDIT, { input: { occurrenceId: dates[1]!._id, scope: 'THIS', capacity: 5 } })
    const own = await dateOf(dates[1]!._id)
    const change = { recurrence: { rule: 'FREQ=WEEKLY;INTERVAL=4;COUNT=5' } }

    const refused = await editAll(dates[0]!, change)
    const untouched = await datesOf(event._id)
    const dropped = await editAll(dates[0]!, { ...change, dropExceptions: true })

    expect(refused.errors).toMatchObject([
      {
        extensions: {
          code: 'EXCEPTIONS_WITHOUT_DATE',
          field: 'exceptions',
          exceptions: ['2040-01-17T18:00:00'],
          ownChanges: ['2040-01-10T18:00:00'],
        },
      },
    ])
    expect(untouched).toEqual([dates[0], own, ...dates.slice(2)])
    expect(dropped.data.editSeries.series.exceptions).toEqual([])
    expect(localTimes(await datesOf(event._id))).toEqual([
      '2040-01-03T18:00:00',
      '2040-01-31T18:00:00',
      '2040-02-28T18:00:00',
      '2040-03-27T18:00:00',
      '2040-04-24T18:00:00',
    ])
  })

  test('to the same changes nothing', async () => {
    const { event, dates } = await publishedSeries({ capacity: 5 })
    const { startsAt, endsAt } = dates[2]!

    const same = { startsAt, endsAt, capacity: 5, quotas: [], venue: { name: 'Place imaginaire' } }
    const { data } = await editAll(dates[2]!, { ...same, recurrence: { rule: weekly, exceptions: [] } })

    expect(data.editSeries.revision).toBe(0)
    expect([await eventOf(event._id), ...(await datesOf(event._id))]).toEqual([event, ...dates])
    expect(await facts()).toEqual([])
  })

  test('below the places taken at some dates says which, and changes none', async () => {
    const { event, dates } = await publishedSeries({ capacity: 10 })
    for (const n of [2, 5])
      for (const personId of ['person-a', 'person-b']) await registeredFor(dates[n]!, personId)
    const before = [await eventOf(event._id), ...(await datesOf(event._id))]

    const { errors } = await editAll(dates[0]!, { capacity: 1, startsAt: '2040-01-03T20:00:00Z' })

    const taken = [2, 5].map(n => ({ occurrenceId: dates[n]!._id, taken: 2 }))
    expect(errors).toMatchObject([{ extensions: { code: 'CAPACITY_BELOW_TAKEN', field: 'capacity' } }])
    const { dates: told } = errors![0]!.extensions as unknown as { dates: { occurrenceId: string }[] }
    expect(told).toHaveLength(2)
    expect(told).toEqual(expect.arrayContaining(taken))
    expect([await eventOf(event._id), ...(await datesOf(event._id))]).toEqual(before)
    expect(await facts()).toEqual([])
  })

  test('that would move a date to come into the past is refused', async () => {
    const startsAt = inHours(24)
    const { dates } = await publishedSeries({ startsAt })
    const earlier = new Date(dates[3]!.startsAt.getTime() - 3 * 86_400_000)

    const { errors } = await editAll(dates[3]!, { startsAt: earlier })

    expect(errors).toMatchObject(refusal('EVENT_IN_THE_PAST', 'startsAt'))
  })

  test.each<[string, string, object]>([
    ['EVENT_IN_THE_PAST', 'startsAt', { startsAt: inHours(-1) }],
    ['RULE_WITHOUT_END', 'rule', { recurrence: { rule: 'FREQ=DAILY' } }],
    ['TOO_MANY_DATES', 'rule', { recurrence: { rule: 'FREQ=DAILY;COUNT=5001' } }],
    ['RULE_WITHOUT_DATES', 'rule', { recurrence: { rule: 'FREQ=DAILY;UNTIL=20200101' } }],
    ['INVALID_RULE', 'rule', { recurrence: { rule: 'daily' } }],
    ['NONEXISTENT_TIME', 'additions', { recurrence: { additions: ['2040-03-25T02:30:00'] } }],
    ['ADDITION_BEFORE_START', 'additions', { recurrence: { additions: ['2040-01-01T02:30:00'] } }],
    ['EXCEPTIONS_WITHOUT_DATE', 'exceptions', { recurrence: { exceptions: ['2040-01-04T02:30:00'] } }],
  ])('answers %s in %s and changes nothing', async (code, field, change) => {
    const { event, dates } = await publishedSeries()

    const { data, errors } = await editAll(dates[0]!, change)

    expect(data).toEqual({ editSeries: null })
    expect(errors).toMatchObject(refusal(code, field))
    expect([await eventOf(event._id), ...(await datesOf(event._id))]).toEqual([event, ...dates])
    expect(await Event.countDocuments()).toBe(1)
  })

  test('is what a series is moved by: moving it as one event is refused', async () => {
    const { event } = await publishedSeries()
    const MOVE = 'mutation ($input: MoveEventInput!) { moveEvent(input: $input) { id } }'

    const { errors } = await animator.run(MOVE, { input: { id: event._id, startsAt: inHours(9) } })

    expect(errors).toMatchObject(refusal('EVENT_IS_A_SERIES', 'id'))
  })
})
