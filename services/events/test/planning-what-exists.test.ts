import { describe, expect, test } from '@jest/globals'
import { Event } from '../src/models/event.ts'
import { Occurrence } from '../src/models/occurrence.ts'
import { planExisting } from '../src/operations/schedule/plan-existing.ts'
import { schedule } from '../src/schedule.ts'
import { draftEvent, facts, inHours, occurrenceOf, publishedEvent, subgraphUnderTest } from './fixtures.ts'

subgraphUnderTest()

describe('what was stored without a schedule', () => {
  test('is done where it is over, and nobody is told of what is long past', async () => {
    const { _id: id } = await publishedEvent({ startsAt: inHours(-9), endsAt: inHours(-8) })

    await planExisting(new Date())

    expect((await Event.findById(id).lean())!.status).toBe('DONE')
    expect(await occurrenceOf(id)).toMatchObject({ status: 'DONE', followed: ['CLOSED'] })
    expect(await schedule.rows.countDocuments()).toBe(0)
    expect(await facts()).toEqual([])
  })

  test('is planned where it is to come, and planned once', async () => {
    const hours = { startsAt: inHours(9), endsAt: inHours(10), registrationOpensBefore: 'PT8H' }
    const event = await publishedEvent(hours)
    const date = await occurrenceOf(event._id)

    await planExisting(new Date())
    await schedule.rows.updateOne({ _id: event._id }, { fence: 7 })
    await planExisting(new Date())

    const rows = await schedule.rows.find().sort({ kind: 1 }).lean()
    expect(rows).toMatchObject([
      { _id: event._id, kind: 'EVENT', state: 'PENDING', wakeAt: event.endsAt, fence: 7 },
      { _id: date._id, kind: 'OCCURRENCE', state: 'PENDING', wakeAt: date.registrationOpensAt, fence: 0 },
    ])
  })

  test('is left alone where nobody sees it', async () => {
    const { _id: id } = await draftEvent({ startsAt: inHours(-9), endsAt: inHours(-8) })

    await planExisting(new Date())

    expect((await Event.findById(id).lean())!.status).toBe('DRAFT')
    expect(await Occurrence.countDocuments({ status: 'DRAFT' })).toBe(1)
    expect(await schedule.rows.countDocuments()).toBe(0)
  })

  test('goes on where one of its dates is over and another is not', async () => {
    const { _id: id } = await publishedEvent({ startsAt: inHours(-9), endsAt: inHours(-8) })
    const date = await occurrenceOf(id)
    await Occurrence.create({ ...date, _id: 'date-2', startsAt: inHours(23), endsAt: inHours(24) })

    await planExisting(new Date())

    expect((await Event.findById(id).lean())!.status).toBe('PUBLISHED')
    expect(await schedule.rows.countDocuments({ state: 'PENDING' })).toBe(2)
  })
})
