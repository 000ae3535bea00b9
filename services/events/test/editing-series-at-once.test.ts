import { inTransaction, trusted } from '@cluster/database'
import { viewers } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import { Event, type EventRecord } from '../src/models/event.ts'
import { Occurrence } from '../src/models/occurrence.ts'
import { Registration } from '../src/models/registration.ts'
import { materialiseSeries } from '../src/operations/series/materialise-series.ts'
import { facts, residents, subgraphUnderTest } from './fixtures.ts'
import { dateOf, datesOf, EDIT, eventOf, localTimes, publishedSeries } from './series-fixtures.ts'

const REGISTER = 'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { id } }'
const as = subgraphUnderTest()
// Their turns are their own, as in other processes: at the database they are in each other's way.
const processes = [as, subgraphUnderTest(), subgraphUnderTest(), subgraphUnderTest()]
const codesOf = (answers: { errors?: { extensions: { code: string } }[] }[]) =>
  answers.flatMap(({ errors = [] }) => errors.map(error => error.extensions.code))

describe('at once', () => {
  test('eight edits of all dates move them by the sum of their steps', async () => {
    const { event, dates } = await publishedSeries()
    const inputs = [15, 15, 30, 30, 45, 45, 60, 60].map((minutes, n) => {
      const startsAt = new Date(dates[n]!.startsAt.getTime() + minutes * 60_000)
      return { occurrenceId: dates[n]!._id, scope: 'ALL', startsAt }
    })

    const answers = await Promise.all(
      inputs.map((input, n) => processes[n % 4]!(viewers.ANIMATOR).run(EDIT, { input })),
    )

    expect(codesOf(answers)).toEqual([])
    const after = await datesOf(event._id)
    expect(after.map(({ _id }) => _id)).toEqual(dates.map(({ _id }) => _id))
    // Each is told where its own date goes, so the last one decides; all dates follow it alike.
    const distances = after.map(({ startsAt }, n) => startsAt.getTime() - dates[n]!.startsAt.getTime())
    expect(new Set(distances).size).toBe(1)
    expect([15, 30, 45, 60]).toContain(distances[0]! / 60_000)
    const { revision, startsAt, series } = await eventOf(event._id)
    expect(startsAt).toEqual(after[0]!.startsAt)
    expect(series!.start).toBe(after[0]!.recurrenceId)
    expect(await facts()).toHaveLength(revision)
  })

  test('two splits at one date make two events, in which each date is once', async () => {
    const { event, dates } = await publishedSeries()
    const input = { occurrenceId: dates[5]!._id, scope: 'THIS_AND_FOLLOWING', capacity: 5 }

    const answers = await Promise.all(processes.map(each => each(viewers.ANIMATOR).run(EDIT, { input })))

    const ids = new Set(answers.map(({ data }) => data.editSeries.id))
    expect([codesOf(answers), ids.size, await Event.countDocuments()]).toEqual([[], 1, 2])
    const [id] = ids
    expect([...(await datesOf(event._id)), ...(await datesOf(id!))].map(({ _id }) => _id)).toEqual(
      dates.map(({ _id }) => _id),
    )
    expect((await facts()).map(({ type }) => type)).toEqual(['event.edited', 'event.edited'])
  })

  test('a hundred registrations and a lower capacity never make one place too many', async () => {
    const { event, dates } = await publishedSeries({ capacity: 60 })
    const occurrenceId = dates[1]!._id
    const register = residents(100).map((person, n) =>
      processes[n % 2]!(person).run(REGISTER, { input: { eventId: event._id, occurrenceId } }),
    )
    const edits = [40, 20, 10].map((capacity, n) =>
      processes[n]!(viewers.ANIMATOR).run(EDIT, { input: { occurrenceId, scope: 'ALL', capacity } }),
    )

    const edited = await Promise.all(edits)
    await Promise.all(register)

    const date = await dateOf(occurrenceId)
    // A place that a higher limit frees after a lower one is offered.
    const status = trusted({ $in: ['CONFIRMED', 'OFFERED'] as const })
    expect(date.taken).toBe(await Registration.countDocuments({ occurrenceId, status }))
    expect(date.taken).toBeLessThanOrEqual(date.capacity!)
    expect(date.capacity).toBe((await eventOf(event._id)).capacity)
    expect(new Set(codesOf(edited)).size).toBeLessThanOrEqual(1)
    for (const code of codesOf(edited)) expect(code).toBe('CAPACITY_BELOW_TAKEN')
    // What was refused was refused at every date.
    expect(await Occurrence.distinct('capacity', { eventId: event._id })).toEqual([date.capacity])
  })

  test('a hundred registrations and a split keep everybody at the date that they wanted', async () => {
    const { event, dates } = await publishedSeries()
    const occurrenceId = dates[5]!._id
    const register = residents(100).map((person, n) =>
      processes[n % 2]!(person).run(REGISTER, { input: { eventId: event._id, occurrenceId } }),
    )
    const input = { occurrenceId: dates[4]!._id, scope: 'THIS_AND_FOLLOWING', capacity: 500 }

    const split = await as(viewers.ANIMATOR).run(EDIT, { input })
    const answers = await Promise.all(register)

    const confirmed = answers.filter(({ errors }) => !errors).length
    // Who came after it asked for a date of an event that did not have it any more.
    expect(new Set(codesOf(answers))).toEqual(
      confirmed === 100 ? new Set() : new Set(['OCCURRENCE_NOT_FOUND']),
    )
    const eventId = split.data.editSeries.id
    expect(await Registration.countDocuments({ eventId, occurrenceId })).toBe(confirmed)
    expect(await Registration.countDocuments()).toBe(confirmed)
    expect((await dateOf(occurrenceId)).taken).toBe(confirmed)
  })

  test('taking dates away and registering for them leaves nobody at a date that is gone', async () => {
    const { event, dates } = await publishedSeries()
    const register = residents(40).map((person, n) =>
      processes[n % 4]!(person).run(REGISTER, {
        input: { eventId: event._id, occurrenceId: dates[2 + (n % 4)]!._id },
      }),
    )
    const recurrence = { rule: 'FREQ=WEEKLY;COUNT=2' }
    const input = { occurrenceId: dates[0]!._id, scope: 'ALL', recurrence }

    const edited = await as(viewers.ANIMATOR).run(EDIT, { input })
    await Promise.all(register)

    expect(edited.errors).toBeUndefined()
    const after = await datesOf(event._id)
    const wanted = await Registration.distinct('occurrenceId')
    expect(after.map(({ _id }) => _id)).toEqual(expect.arrayContaining(wanted))
    expect(after.filter(({ status }) => status === 'CANCELLED').map(({ _id }) => _id)).toEqual(
      dates.map(({ _id }) => _id).filter(id => wanted.includes(id)),
    )
  })

  test('an edit of all dates and materialising leave each date of the rule once', async () => {
    const { event, dates } = await publishedSeries({}, { rule: 'FREQ=DAILY;COUNT=500' })
    const now = new Date('2040-03-03T00:00:00Z')
    const materialise = () =>
      inTransaction('events', async session => {
        const read = await Event.findById(event._id).session(session).lean<EventRecord>()
        return materialiseSeries(read!, { session, now })
      })
    const input = { occurrenceId: dates[0]!._id, scope: 'ALL', startsAt: '2040-01-03T18:00:00Z' }

    await Promise.all([materialise(), as(viewers.ANIMATOR).run(EDIT, { input }), materialise()])
    await materialise()

    const times = localTimes(await datesOf(event._id))
    expect([times.length, new Set(times).size]).toEqual([432, 432])
    expect(times.filter(local => !local!.endsWith('T19:00:00'))).toEqual([])
  })
})
