import type { viewers } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import { Occurrence } from '../src/models/occurrence.ts'
import { schedule } from '../src/schedule.ts'
import {
  facts,
  inHours,
  occurrenceOf,
  publishedEvent,
  refusal,
  residents,
  subgraphUnderTest,
} from './fixtures.ts'
import { desk, logOf, rowOf } from './waitlist-fixtures.ts'

const as = subgraphUnderTest()
const { register, cancel } = desk(as)
const [ada, ben, cid, dot] = residents(4) as [typeof viewers.RESIDENT, ...(typeof viewers.RESIDENT)[]]

describe('registering where there are not enough places', () => {
  test('puts people on the waitlist in their order, and says how manieth they are', async () => {
    const { _id: eventId } = await publishedEvent({ capacity: 1 })

    const got = []
    for (const person of residents(4)) got.push((await register(person, { eventId })).registration)

    expect(got.map(({ status, rank }) => [status, rank])).toEqual([
      ['CONFIRMED', null],
      ['WAITLISTED', 1],
      ['WAITLISTED', 2],
      ['WAITLISTED', 3],
    ])
    expect(await occurrenceOf(eventId)).toMatchObject({ taken: 1, waiting: 3, lastInQueue: 3 })
    expect((await facts()).map(({ type }) => type)).toEqual([
      'registration.confirmed',
      ...Array(3).fill('registration.waitlisted'),
    ])
  })

  test('is refused for who does not want to wait', async () => {
    const { _id: eventId } = await publishedEvent({ capacity: 1 })

    const { errors } = await register(ada, { eventId, partySize: 1, joinWaitlist: false })
    const full = await register(ben!, { eventId, joinWaitlist: false })

    expect(errors).toBeUndefined()
    expect(full.errors).toMatchObject(refusal('EVENT_FULL', 'eventId'))
    expect((await occurrenceOf(eventId)).waiting).toBe(0)
  })

  test('twice is refused on the waitlist too', async () => {
    const { _id: eventId } = await publishedEvent({ capacity: 1 })
    await register(ada, { eventId })
    await register(ben!, { eventId })

    const { errors } = await register(ben!, { eventId })

    expect(errors).toMatchObject(refusal('ALREADY_REGISTERED', 'eventId'))
  })

  test('lets those in who fit what fits nobody before them', async () => {
    const { _id: eventId } = await publishedEvent({ capacity: 3 })
    await register(ada, { eventId, partySize: 2 })

    const large = await register(ben!, { eventId, partySize: 2 })
    const small = await register(cid!, { eventId, partySize: 1 })

    expect([large, small].map(({ registration }) => registration.status)).toEqual(['WAITLISTED', 'CONFIRMED'])
  })
})

describe('a place that is given back', () => {
  test('is offered to the first who waits, for a day, and to nobody else', async () => {
    const { _id: eventId } = await publishedEvent({ capacity: 1 })
    const { _id: occurrenceId } = await occurrenceOf(eventId)
    const [first, second] = [await register(ada, { eventId }), await register(ben!, { eventId })]
    const third = await register(cid!, { eventId })
    const before = Date.now()

    await cancel(ada, { id: first.registration.id })

    const offered = await rowOf(second.registration.id)
    expect(offered).toMatchObject({ status: 'OFFERED', revision: 1, offeredAt: expect.any(Date) })
    expect(offered.offerEndsAt!.getTime() - offered.offeredAt!.getTime()).toBe(24 * 3_600_000)
    expect(offered.offeredAt!.getTime()).toBeGreaterThanOrEqual(before)
    expect(await rowOf(third.registration.id)).toMatchObject({ status: 'WAITLISTED' })
    expect(await occurrenceOf(eventId)).toMatchObject({ taken: 1, waiting: 1 })
    expect(await schedule.rows.findById(offered._id).lean()).toMatchObject({
      kind: 'OFFER',
      state: 'PENDING',
      wakeAt: offered.offerEndsAt,
    })
    expect(await logOf(occurrenceId)).toEqual(['1 JOINED', '2 JOINED', '1 OFFERED'])
    expect(
      (await facts())
        .slice(-2)
        .map(({ type }) => type)
        .sort(),
    ).toEqual(['registration.cancelled', 'registration.offered'])
  })

  test('is offered for half of the time that is left, near the event', async () => {
    const { _id: eventId } = await publishedEvent({ capacity: 1, startsAt: inHours(4), endsAt: inHours(5) })
    const first = await register(ada, { eventId })
    const next = await register(ben!, { eventId })

    await cancel(ada, { id: first.registration.id })

    const { offeredAt, offerEndsAt } = await rowOf(next.registration.id)
    const { registrationClosesAt } = await occurrenceOf(eventId)
    const leftMs = registrationClosesAt.getTime() - offeredAt!.getTime()
    expect(offerEndsAt!.getTime() - offeredAt!.getTime()).toBe(Math.floor(leftMs / 2))
  })

  test('goes past a party that is too large to the next that fits, and the log says why', async () => {
    const { _id: eventId } = await publishedEvent({ capacity: 3 })
    const { _id: occurrenceId } = await occurrenceOf(eventId)
    const one = await register(ada, { eventId, partySize: 1 })
    await register(ben!, { eventId, partySize: 2 })
    const large = await register(cid!, { eventId, partySize: 2 })
    const small = await register(dot!, { eventId, partySize: 1 })

    await cancel(ada, { id: one.registration.id })

    expect((await rowOf(large.registration.id)).status).toBe('WAITLISTED')
    expect((await rowOf(small.registration.id)).status).toBe('OFFERED')
    expect((await logOf(occurrenceId)).slice(2)).toEqual(['1 PASSED_OVER', '2 OFFERED'])
  })

  test('is offered to nobody when registration is over', async () => {
    const { _id: eventId } = await publishedEvent({ capacity: 1, registrationClosesBefore: 'PT1H' })
    const first = await register(ada, { eventId })
    const next = await register(ben!, { eventId })
    const { _id } = await occurrenceOf(eventId)
    await Occurrence.updateOne({ _id }, { registrationClosesAt: inHours(-1) })

    await cancel(ada, { id: first.registration.id })

    expect((await rowOf(next.registration.id)).status).toBe('WAITLISTED')
    expect((await occurrenceOf(eventId)).taken).toBe(0)
  })

  test('of one who only waits frees nothing, and moves the others up', async () => {
    const { _id: eventId } = await publishedEvent({ capacity: 1 })
    await register(ada, { eventId })
    const first = await register(ben!, { eventId })
    const second = await register(cid!, { eventId })

    const { registration } = await cancel(ben!, { id: first.registration.id })

    expect(registration).toMatchObject({ status: 'CANCELLED', rank: null })
    const { data } = await as(cid!).run('query ($id: ID!) { registration(id: $id) { rank } }', {
      id: second.registration.id,
    })
    expect(data.registration.rank).toBe(1)
    expect(await occurrenceOf(eventId)).toMatchObject({ taken: 1, waiting: 1 })
  })
})
