import { type Asker, anyone, viewers } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import { Event } from '../src/models/event.ts'
import type { OccurrenceRecord } from '../src/models/occurrence.ts'
import { Registration } from '../src/models/registration.ts'
import { facts, refusal, subgraphUnderTest } from './fixtures.ts'
import { datesOf, EDIT, eventOf, localTimes, publishedSeries, registeredFor } from './series-fixtures.ts'

const as = subgraphUnderTest()
const animator: Asker = { run: (...asked) => as(viewers.ANIMATOR).run(...asked) }
const editFollowing = ({ _id: occurrenceId }: OccurrenceRecord, change: object) =>
  animator.run(EDIT, { input: { occurrenceId, scope: 'THIS_AND_FOLLOWING', ...change } })
const idsOf = (dates: readonly OccurrenceRecord[]) => dates.map(({ _id }) => _id)

describe('editing a date of a series and those that follow', () => {
  test('gives them with all who come to another event, and ends the first one before', async () => {
    const { event, dates } = await publishedSeries(
      { importedUid: 'uid-fictif', importedSequence: 3 },
      {
        additions: ['2040-01-05T10:00:00', '2040-02-02T10:00:00'],
        exceptions: ['2040-01-10T18:00:00', '2040-02-07T18:00:00'],
      },
    )
    // The third, the fourth and the sixth Tuesday, the addition between, and so on.
    expect(localTimes(dates).slice(2, 6)).toEqual([
      '2040-01-17T18:00:00',
      '2040-01-24T18:00:00',
      '2040-01-31T18:00:00',
      '2040-02-02T10:00:00',
    ])
    const [early, late] = [await registeredFor(dates[2]!), await registeredFor(dates[4]!)]

    const { data, errors } = await editFollowing(dates[3]!, {
      startsAt: '2040-01-24T18:00:00Z',
      venue: { name: 'Cour fictive' },
    })

    expect(errors).toBeUndefined()
    const { id } = data.editSeries
    expect(data.editSeries).toMatchObject({
      startsAt: '2040-01-24T18:00:00.000Z',
      venue: { name: 'Cour fictive' },
      revision: 1,
      series: {
        rule: 'FREQ=WEEKLY;COUNT=7',
        start: '2040-01-24T19:00:00',
        last: '2040-03-06T19:00:00',
        additions: ['2040-02-02T11:00:00'],
        exceptions: ['2040-02-07T19:00:00'],
        continues: { id: event._id },
        continuedBy: null,
      },
    })
    expect(await eventOf(event._id)).toMatchObject({
      revision: 1,
      venue: { name: 'Place imaginaire' },
      importedUid: 'uid-fictif',
      series: {
        rule: 'FREQ=WEEKLY;UNTIL=20400124T165959Z',
        last: '2040-01-17T18:00:00',
        additions: ['2040-01-05T10:00:00'],
        exceptions: ['2040-01-10T18:00:00'],
        continuedBy: id,
      },
    })
    expect(await datesOf(event._id)).toEqual([...dates.slice(0, 2), { ...dates[2], taken: 1 }])
    const following = await datesOf(id)
    expect(idsOf(following)).toEqual(idsOf(dates.slice(3)))
    expect(following[0]).toMatchObject({
      startsAt: new Date('2040-01-24T18:00:00Z'),
      venueKey: 'cour fictive|',
    })
    expect(await Registration.findById(early).lean()).toMatchObject({ eventId: event._id })
    expect(await Registration.findById(late).lean()).toMatchObject({
      eventId: id,
      occurrenceId: dates[4]!._id,
    })
    expect(await facts()).toEqual([
      { type: 'event.edited', subject: event._id },
      { type: 'event.moved', subject: id },
    ])
  })

  test('twice makes three events that know each other', async () => {
    const { event, dates } = await publishedSeries()
    const last = await editFollowing(dates[6]!, { capacity: 7 })
    const middle = await editFollowing(dates[3]!, { capacity: 3 })

    const ids = [middle, last].map(({ data }) => data.editSeries.id)
    const { data } = await as(anyone).run(
      `query ($id: ID!) { event(id: $id) { series { continues { id } continuedBy { id series { continues { id } } } } } }`,
      { id: ids[0] },
    )
    expect(data.event.series).toEqual({
      continues: { id: event._id },
      continuedBy: { id: ids[1], series: { continues: { id: ids[0] } } },
    })
    const counts = await Promise.all([event._id, ...ids].map(id => datesOf(id)))
    expect(counts.map(({ length }) => length)).toEqual([3, 3, 4])
    expect(counts.flatMap(idsOf)).toEqual(idsOf(dates))
  })

  test('from the first date on is an edit of all', async () => {
    const { event, dates } = await publishedSeries()

    const { data } = await editFollowing(dates[0]!, { capacity: 3 })

    expect(data.editSeries).toMatchObject({ id: event._id, capacity: 3 })
    expect(await Event.countDocuments()).toBe(1)
  })

  test('by another rule takes it from there', async () => {
    const { event, dates } = await publishedSeries()

    const { data } = await editFollowing(dates[4]!, {
      recurrence: { rule: 'FREQ=WEEKLY;INTERVAL=2;COUNT=3' },
    })

    const following = await datesOf(data.editSeries.id)
    expect(localTimes(following)).toEqual([
      '2040-01-31T18:00:00',
      '2040-02-14T18:00:00',
      '2040-02-28T18:00:00',
    ])
    expect(idsOf(following)).toEqual([dates[4]!, dates[6]!, dates[8]!].map(({ _id }) => _id))
    expect(localTimes(await datesOf(event._id))).toEqual(localTimes(dates.slice(0, 4)))
  })

  test('to the same splits nothing, and of a draft nobody is told', async () => {
    const { dates } = await publishedSeries()
    const draft = await publishedSeries({ status: 'DRAFT', publishedAt: null })

    await editFollowing(dates[4]!, { capacity: null, startsAt: dates[4]!.startsAt })
    const { data } = await editFollowing(draft.dates[4]!, { capacity: 3 })

    expect(data.editSeries.revision).toBe(0)
    expect(await Event.countDocuments()).toBe(3)
    expect(await facts()).toEqual([])
  })

  test('that is refused leaves one series', async () => {
    const { event, dates } = await publishedSeries({}, { additions: ['2040-01-26T10:00:00'] })
    await registeredFor(dates[6]!, 'person-a')
    await registeredFor(dates[6]!, 'person-b')
    const before = [await eventOf(event._id), ...(await datesOf(event._id))]

    const full = await editFollowing(dates[3]!, { capacity: 1 })
    const addition = await editFollowing(dates[4]!, { capacity: 9 })

    expect(full.errors).toMatchObject(refusal('CAPACITY_BELOW_TAKEN', 'capacity'))
    expect(addition.errors).toMatchObject(refusal('START_NOT_IN_RULE', 'startsAt'))
    expect([await eventOf(event._id), ...(await datesOf(event._id))]).toEqual(before)
    expect(await Event.countDocuments()).toBe(1)
    expect(await facts()).toEqual([])
  })
})
