import { type Asker, viewers } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import { Event, type EventRecord } from '../src/models/event.ts'
import { Occurrence, type OccurrenceRecord } from '../src/models/occurrence.ts'
import { facts, inHours, publishedEvent, refusal, subgraphUnderTest } from './fixtures.ts'
import { dateOf, datesOf, EDIT, eventOf, publishedSeries, registeredFor } from './series-fixtures.ts'

const as = subgraphUnderTest()
const animator: Asker = { run: (...asked) => as(viewers.ANIMATOR).run(...asked) }
const edit = ({ _id: occurrenceId }: OccurrenceRecord, change: object) =>
  animator.run(EDIT, { input: { occurrenceId, scope: 'THIS', ...change } })

describe('editing one date of a series', () => {
  test('gives it an hour and a place of its own, and tells of it alone', async () => {
    const { event, dates } = await publishedSeries({ registrationClosesBefore: 'PT1H' })

    const { data, errors } = await edit(dates[2]!, {
      startsAt: '2040-01-18T08:00:00Z',
      venue: { name: 'Cour fictive' },
    })

    expect(errors).toBeUndefined()
    expect(data.editSeries).toMatchObject({ id: event._id, revision: 0, venue: { name: 'Place imaginaire' } })
    expect(await dateOf(dates[2]!._id)).toEqual({
      ...dates[2]!,
      startsAt: new Date('2040-01-18T08:00:00Z'),
      endsAt: new Date('2040-01-18T10:00:00Z'),
      registrationClosesAt: new Date('2040-01-18T07:00:00Z'),
      venue: { name: 'Cour fictive', address: null, wheelchairAccessible: null },
      venueKey: 'cour fictive|',
      ownChanges: ['TIME', 'VENUE'],
      revision: 1,
      changedAt: expect.any(Date),
    })
    expect(await facts()).toEqual([{ type: 'occurrence.moved', subject: dates[2]!._id }])
    const others = (await datesOf(event._id)).filter(({ _id }) => _id !== dates[2]!._id)
    expect(others).toEqual(dates.filter(({ _id }) => _id !== dates[2]!._id))
  })

  test('gives it a capacity of its own, and what is as in its series is not its own', async () => {
    const { dates } = await publishedSeries({ capacity: 10 })
    const quotas = [{ group: 'RESIDENTS', places: 3 }]

    await edit(dates[1]!, { capacity: 5, quotas })
    const own = await dateOf(dates[1]!._id)
    await edit(dates[1]!, { capacity: 10, quotas: [] })
    const again = await dateOf(dates[1]!._id)

    expect(own).toMatchObject({ capacity: 5, quotas, ownChanges: ['CAPACITY'], revision: 1 })
    expect(again).toMatchObject({ capacity: 10, quotas: [], ownChanges: [], revision: 2 })
    expect((await facts()).map(({ type }) => type)).toEqual(['event.edited', 'event.edited'])
  })

  test('to the same changes nothing, and of a draft nobody is told', async () => {
    const { dates } = await publishedSeries()
    const draft = await publishedSeries({ status: 'DRAFT', publishedAt: null })

    await edit(dates[0]!, {
      startsAt: dates[0]!.startsAt,
      venue: { name: 'Place imaginaire' },
      capacity: null,
    })
    await edit(draft.dates[0]!, { capacity: 3 })

    expect(await dateOf(dates[0]!._id)).toEqual(dates[0])
    expect(await dateOf(draft.dates[0]!._id)).toMatchObject({ capacity: 3, revision: 0 })
    expect(await facts()).toEqual([])
  })

  test('is shown with the date', async () => {
    const { dates } = await publishedSeries()
    await edit(dates[0]!, { capacity: 3 })

    const { data } = await animator.run('query ($id: ID!) { occurrence(id: $id) { ownChanges capacity } }', {
      id: dates[0]!._id,
    })

    expect(data.occurrence).toEqual({ ownChanges: ['CAPACITY'], capacity: 3 })
  })

  test('below the places taken says how many are, and changes nothing', async () => {
    const { dates } = await publishedSeries({ capacity: 10 })
    for (const personId of ['person-a', 'person-b', 'person-c']) await registeredFor(dates[0]!, personId)
    await Occurrence.updateOne({ _id: dates[0]!._id }, { 'takenBy.RESIDENTS': 2 })
    const taken = (count: number) => [{ occurrenceId: dates[0]!._id, taken: count }]

    const places = await edit(dates[0]!, { capacity: 2, startsAt: '2040-01-03T18:00:00Z' })
    const quota = await edit(dates[0]!, { quotas: [{ group: 'RESIDENTS', places: 1 }] })
    const enough = await edit(dates[0]!, { capacity: 3 })

    expect(places.errors).toMatchObject([
      { extensions: { code: 'CAPACITY_BELOW_TAKEN', field: 'capacity', dates: taken(3) } },
    ])
    expect(quota.errors).toMatchObject([
      { extensions: { code: 'CAPACITY_BELOW_TAKEN', field: 'quotas', dates: taken(2) } },
    ])
    expect(enough.errors).toBeUndefined()
    expect(await dateOf(dates[0]!._id)).toMatchObject({ startsAt: dates[0]!.startsAt, taken: 3, capacity: 3 })
    expect(await facts()).toHaveLength(1)
  })

  type State = { event?: Partial<EventRecord>; date?: Partial<OccurrenceRecord> }
  test.each<[string, string, object, State]>([
    ['ONE_DATE_HAS_NO_RULE', 'recurrence', { recurrence: { rule: 'FREQ=DAILY;COUNT=3' } }, {}],
    ['EVENT_IN_THE_PAST', 'startsAt', { startsAt: inHours(-1) }, {}],
    ['END_BEFORE_START', 'endsAt', { endsAt: '2040-01-03T16:00:00Z' }, {}],
    ['EVENT_TOO_LONG', 'endsAt', { endsAt: '2040-03-03T16:00:00Z' }, {}],
    ['VENUE_MISSING', 'venue', { venue: { name: ' ' } }, {}],
    ['TEXT_TOO_LONG', 'venue', { venue: { name: 'x'.repeat(201) } }, {}],
    ['INVALID_CAPACITY', 'capacity', { capacity: 0 }, {}],
    ['INVALID_QUOTA', 'quotas', { capacity: 1, quotas: [{ group: 'RESIDENTS', places: 2 }] }, {}],
    ['EVENT_IS_CANCELLED', 'occurrenceId', { capacity: 1 }, { event: { status: 'CANCELLED' } }],
    ['OCCURRENCE_IS_CANCELLED', 'occurrenceId', { capacity: 1 }, { date: { status: 'CANCELLED' } }],
    ['OCCURRENCE_HAS_BEGUN', 'occurrenceId', { capacity: 1 }, { date: { startsAt: inHours(-1) } }],
    ['OCCURRENCE_HAS_BEGUN', 'occurrenceId', { capacity: 1 }, { date: { status: 'DONE' } }],
    ['NOT_YOUR_ORGANISATION', 'occurrenceId', { capacity: 1 }, { event: { organiserId: 'org-other' } }],
  ])('answers %s in %s and changes nothing', async (code, field, change, { event, date }) => {
    const series = await publishedSeries()
    const [{ _id }] = series.dates as [OccurrenceRecord]
    if (event) await Event.updateOne({ _id: series.event._id }, event)
    if (date) await Occurrence.updateOne({ _id }, date)
    const before = [await eventOf(series.event._id), ...(await datesOf(series.event._id))]

    const { data, errors } = await edit(series.dates[0]!, change)

    expect(data).toEqual({ editSeries: null })
    expect(errors).toMatchObject(refusal(code, field))
    expect([await eventOf(series.event._id), ...(await datesOf(series.event._id))]).toEqual(before)
    expect(await facts()).toEqual([])
  })

  test('of an unknown id, or by a resident, is refused', async () => {
    const { dates } = await publishedSeries()
    const input = { occurrenceId: dates[0]!._id, scope: 'THIS' }

    const unknown = await animator.run(EDIT, { input: { ...input, occurrenceId: 'nowhere' } })
    const resident = await as(viewers.RESIDENT).run(EDIT, { input })

    expect(unknown.errors).toMatchObject(refusal('OCCURRENCE_NOT_FOUND', 'occurrenceId'))
    expect(resident.errors).toMatchObject(refusal('FORBIDDEN', null))
  })
})

describe('editing the date of an event that is held once', () => {
  test.each(['THIS', 'THIS_AND_FOLLOWING', 'ALL'])(
    'changes the event, whatever the scope (%s)',
    async scope => {
      const { _id: id } = await publishedEvent({ capacity: 4 })
      const [date] = await datesOf(id)

      const { data, errors } = await edit(date!, {
        scope,
        startsAt: '2040-05-01T10:00:00Z',
        venue: { name: 'Cour fictive' },
        capacity: 9,
      })

      expect(errors).toBeUndefined()
      expect(data.editSeries).toMatchObject({
        id,
        startsAt: '2040-05-01T10:00:00.000Z',
        endsAt: '2040-05-01T12:00:00.000Z',
        revision: 1,
        capacity: 9,
        venue: { name: 'Cour fictive' },
        series: null,
      })
      expect(await dateOf(date!._id)).toMatchObject({
        startsAt: new Date('2040-05-01T10:00:00Z'),
        registrationClosesAt: new Date('2040-05-01T10:00:00Z'),
        recurrenceId: null,
        ownChanges: [],
        venue: null,
        venueKey: 'cour fictive|',
        capacity: 9,
      })
      expect(await facts()).toEqual([{ type: 'event.moved', subject: id }])
    },
  )

  test('makes a series of it by a rule, of which that date is one', async () => {
    const [startsAt, endsAt] = [new Date('2040-01-03T17:00:00Z'), new Date('2040-01-03T19:00:00Z')]
    const event = await publishedEvent({ startsAt, endsAt })
    const [date] = await datesOf(event._id)
    const change = { scope: 'ALL', recurrence: { rule: 'FREQ=WEEKLY;COUNT=3' } }

    const wrong = await edit(date!, { ...change, recurrence: { rule: 'FREQ=WEEKLY;BYDAY=WE;COUNT=3' } })
    const none = await edit(date!, { ...change, recurrence: { additions: ['2040-01-10T18:00:00'] } })
    const { data } = await edit(date!, change)

    expect(wrong.errors).toMatchObject(refusal('START_NOT_IN_RULE', 'startsAt'))
    expect(none.errors).toMatchObject(refusal('INVALID_RULE', 'rule'))
    expect(data.editSeries.series).toMatchObject({
      rule: 'FREQ=WEEKLY;COUNT=3',
      start: '2040-01-03T18:00:00',
    })
    const dates = await datesOf(event._id)
    expect(dates.map(({ recurrenceId, status }) => [recurrenceId, status])).toEqual([
      ['2040-01-03T18:00:00', 'PUBLISHED'],
      ['2040-01-10T18:00:00', 'PUBLISHED'],
      ['2040-01-17T18:00:00', 'PUBLISHED'],
    ])
    expect(dates[0]!._id).toBe(date!._id)
    expect(await facts()).toEqual([{ type: 'event.edited', subject: event._id }])
  })
})
