import { anyone, viewers } from '@cluster/testkit'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { Event } from '../src/models/event.ts'
import { Occurrence } from '../src/models/occurrence.ts'
import { Registration } from '../src/models/registration.ts'
import {
  facts,
  inHours,
  occurrenceOf,
  publishedEvent,
  refusal,
  residents,
  subgraphUnderTest,
} from './fixtures.ts'
import { desk, endOffer, logOf, rowOf } from './waitlist-fixtures.ts'

const as = subgraphUnderTest()
const { register, cancel, accept, decline } = desk(as)
const other = desk(subgraphUnderTest())
const [ada, ben, cid] = residents(3) as [
  typeof viewers.RESIDENT,
  typeof viewers.RESIDENT,
  typeof viewers.RESIDENT,
]
let eventId: string
let occurrenceId: string
/** Who had a place, who is offered it, and who waits. */
let ids: [string, string, string]

beforeEach(async () => {
  eventId = (await publishedEvent({ capacity: 1 }))._id
  occurrenceId = (await occurrenceOf(eventId))._id
  const made = []
  for (const person of [ada, ben, cid]) made.push((await register(person, { eventId })).registration.id)
  ids = made as typeof ids
  await cancel(ada, { id: ids[0] })
})
const statuses = async () => Promise.all(ids.map(async id => (await rowOf(id)).status))
const late = (id: string) => Registration.updateOne({ _id: id }, { offerEndsAt: new Date(Date.now() - 1) })

describe('an offer that is accepted', () => {
  test('keeps the place, and tells so', async () => {
    const { registration } = await accept(ben, { id: ids[1] })

    expect(registration).toMatchObject({ status: 'CONFIRMED', offerEndsAt: null, revision: 2 })
    expect(await statuses()).toEqual(['CANCELLED', 'CONFIRMED', 'WAITLISTED'])
    expect(await occurrenceOf(eventId)).toMatchObject({ taken: 1, waiting: 1 })
    expect((await facts()).at(-1)).toEqual({ type: 'registration.confirmed', subject: ids[1] })
    expect((await logOf(occurrenceId)).at(-1)).toBe('1 ACCEPTED')
  })

  test('twice, also at once at several processes, is kept once and says so', async () => {
    const answers = await Promise.all(
      [accept, other.accept, accept, other.accept].map(one => one(ben, { id: ids[1] })),
    )

    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1)
    for (const { errors } of answers)
      if (errors) expect(errors).toMatchObject(refusal('OFFER_ALREADY_ACCEPTED', 'id'))
    expect((await logOf(occurrenceId)).filter(line => line.endsWith('ACCEPTED'))).toHaveLength(1)
  })

  test('late is refused, also while no worker has ended it', async () => {
    await late(ids[1])

    for (const answer of [accept, decline]) {
      const { errors } = await answer(ben, { id: ids[1] })
      expect(errors).toMatchObject(refusal('OFFER_EXPIRED', 'id'))
    }
    expect(await statuses()).toEqual(['CANCELLED', 'OFFERED', 'WAITLISTED'])
  })

  test('after registration closed is refused', async () => {
    await Occurrence.updateOne({ _id: occurrenceId }, { registrationClosesAt: inHours(-1) })

    const { errors } = await accept(ben, { id: ids[1] })

    expect(errors).toMatchObject(refusal('OFFER_EXPIRED', 'id'))
  })

  test('for what was called off is refused', async () => {
    await Event.updateOne({ _id: eventId }, { status: 'CANCELLED' })
    await Occurrence.updateOne({ _id: occurrenceId }, { status: 'CANCELLED' })

    const { errors } = await accept(ben, { id: ids[1] })

    expect(errors).toMatchObject(refusal('EVENT_IS_CANCELLED', 'id'))
  })
})

describe('an offer that is declined', () => {
  test('goes on to the next', async () => {
    const { registration } = await decline(ben, { id: ids[1] })

    expect(registration).toMatchObject({ status: 'DECLINED', rank: null })
    expect(await statuses()).toEqual(['CANCELLED', 'DECLINED', 'OFFERED'])
    expect(await occurrenceOf(eventId)).toMatchObject({ taken: 1, waiting: 0 })
    expect((await logOf(occurrenceId)).slice(-2)).toEqual(['1 DECLINED', '2 OFFERED'])
    expect(new Set((await facts()).slice(-2).map(({ type }) => type))).toEqual(
      new Set(['registration.declined', 'registration.offered']),
    )
  })

  test('twice changes nothing', async () => {
    await decline(ben, { id: ids[1] })

    const { registration, errors } = await decline(ben, { id: ids[1] })

    expect(errors).toBeUndefined()
    expect(registration).toMatchObject({ status: 'DECLINED', revision: 2 })
    expect(await occurrenceOf(eventId)).toMatchObject({ taken: 1 })
  })

  test('can wait again, at the end', async () => {
    await decline(ben, { id: ids[1] })
    await accept(cid, { id: ids[2] })

    const { registration } = await register(ben, { eventId })

    expect(registration).toMatchObject({ id: ids[1], status: 'WAITLISTED', rank: 1 })
    expect((await rowOf(ids[1])).queueNumber).toBe(3)
  })
})

describe('an offer that ends', () => {
  const ended = async () => (await rowOf(ids[1])).offerEndsAt!

  test('goes on to the next, once, however often that is done', async () => {
    const at = await ended()

    await Promise.all([endOffer(ids[1], at), endOffer(ids[1], at), endOffer(ids[1], at)])
    const again = await endOffer(ids[1], at)

    expect(again).toBeNull()
    expect(await statuses()).toEqual(['CANCELLED', 'EXPIRED', 'OFFERED'])
    expect(await occurrenceOf(eventId)).toMatchObject({ taken: 1, waiting: 0 })
    expect((await logOf(occurrenceId)).slice(-2)).toEqual(['1 EXPIRED', '2 OFFERED'])
    expect((await facts()).filter(({ type }) => type === 'registration.expired')).toHaveLength(1)
    expect((await accept(ben, { id: ids[1] })).errors).toMatchObject(refusal('OFFER_EXPIRED', 'id'))
  })

  test('does not end early: it says when it does', async () => {
    const at = await ended()

    expect(await endOffer(ids[1], new Date(at.getTime() - 1))).toEqual(at)

    expect(await statuses()).toEqual(['CANCELLED', 'OFFERED', 'WAITLISTED'])
  })

  test('and is accepted at once is one of the two', async () => {
    const at = await ended()

    const [{ errors }] = await Promise.all([accept(ben, { id: ids[1] }), endOffer(ids[1], at)])

    expect(await statuses()).toEqual(
      errors ? ['CANCELLED', 'EXPIRED', 'OFFERED'] : ['CANCELLED', 'CONFIRMED', 'WAITLISTED'],
    )
    expect((await occurrenceOf(eventId)).taken).toBe(1)
  })

  test.each(['accept', 'decline'] as const)('after %s does nothing', async verb => {
    const at = await ended()
    await desk(as)[verb](ben, { id: ids[1] })
    const before = await statuses()

    expect(await endOffer(ids[1], at)).toBeNull()

    expect(await statuses()).toEqual(before)
  })
})

describe('answering where nothing is offered', () => {
  test('is refused, whether one waits, has a place, or gave it back', async () => {
    await accept(ben, { id: ids[1] })
    const { registration: never } = await register(ada, { eventId: (await publishedEvent())._id })

    for (const [viewer, id] of [
      [cid, ids[2]],
      [ada, ids[0]],
      [ada, never.id],
    ] as const) {
      expect((await accept(viewer, { id })).errors).toMatchObject(refusal('NO_OFFER', 'id'))
      expect((await decline(viewer, { id })).errors).toMatchObject(refusal('NO_OFFER', 'id'))
    }
    expect((await decline(ben, { id: ids[1] })).errors).toMatchObject(refusal('NO_OFFER', 'id'))
  })

  test.each([
    ['UNAUTHENTICATED', anyone, null],
    ['FORBIDDEN', cid, null],
    ['FORBIDDEN', viewers.ANIMATOR, null],
    ['REGISTRATION_NOT_FOUND', ben, 'nowhere'],
  ])('answers %s to others, and for what is not there', async (code, viewer, unknown) => {
    for (const answer of [accept, decline]) {
      const { errors } = await answer(viewer, { id: unknown ?? ids[1] })
      expect(errors).toMatchObject(refusal(code, unknown && 'id'))
    }
    expect((await rowOf(ids[1])).status).toBe('OFFERED')
  })

  test('is open to staff for whoever was offered something', async () => {
    expect((await accept(viewers.STAFF, { id: ids[1] })).registration.status).toBe('CONFIRMED')
  })
})
