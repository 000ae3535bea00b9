import type { viewers } from '@cluster/testkit'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { Occurrence } from '../src/models/occurrence.ts'
import { inHours, occurrenceOf, publishedEvent, refusal, residents, subgraphUnderTest } from './fixtures.ts'
import { desk, logOf, rowOf } from './waitlist-fixtures.ts'

const as = subgraphUnderTest()
const { register, cancel, change } = desk(as)
const [ada, ben] = residents(2) as [typeof viewers.RESIDENT, typeof viewers.RESIDENT]
let eventId: string
let id: string

beforeEach(async () => {
  const questions = [{ id: 'diet', isRequired: true, text: { fr: 'Régime ?' } }]
  eventId = (await publishedEvent({ capacity: 5, questions, maxPartySize: 4 }))._id
  id = (await register(ada, { eventId, partySize: 3, answers })).registration.id
})
const answers = [{ questionId: 'diet', text: 'Non' }]

describe('changing a registration', () => {
  test('to more takes places where there are', async () => {
    const { registration } = await change(ada, { id, partySize: 4 })

    expect(registration).toMatchObject({ partySize: 4, revision: 1, status: 'CONFIRMED' })
    expect(await occurrenceOf(eventId)).toMatchObject({ taken: 4, takenBy: { RESIDENTS: 4 } })
  })

  test('to more is refused where there is no room', async () => {
    await register(ben, { eventId, partySize: 2, answers })

    const { errors } = await change(ada, { id, partySize: 4 })

    expect(errors).toMatchObject(refusal('EVENT_FULL', 'partySize'))
    expect((await rowOf(id)).partySize).toBe(3)
    expect((await occurrenceOf(eventId)).taken).toBe(5)
  })

  test('to fewer gives places back, to those who wait', async () => {
    const waiting = await register(ben, { eventId, partySize: 4, answers })

    await change(ada, { id, partySize: 1 })

    expect((await rowOf(waiting.registration.id)).status).toBe('OFFERED')
    expect(await occurrenceOf(eventId)).toMatchObject({ taken: 5, waiting: 0 })
  })

  test('on the waitlist can only make a party smaller, which may then fit', async () => {
    const { _id: occurrenceId } = await occurrenceOf(eventId)
    const { registration } = await register(ben, { eventId, partySize: 3, answers })

    const larger = await change(ben, { id: registration.id, partySize: 4 })
    const smaller = await change(ben, { id: registration.id, partySize: 2 })

    expect(larger.errors).toMatchObject(refusal('EVENT_FULL', 'partySize'))
    expect(smaller.registration.partySize).toBe(2)
    expect((await rowOf(registration.id)).status).toBe('OFFERED')
    expect((await occurrenceOf(eventId)).taken).toBe(5)
    expect(await logOf(occurrenceId)).toEqual(['1 JOINED', '1 CHANGED', '1 OFFERED'])
  })

  test('of answers keeps the rest; nothing new changes nothing', async () => {
    const other = [{ questionId: 'diet', text: 'Sans sel' }]

    const first = await change(ada, { id, answers: other })
    const again = await change(ada, { id, partySize: 3, answers: other })

    expect([first, again].map(({ registration }) => registration.revision)).toEqual([1, 1])
    expect(await rowOf(id)).toMatchObject({ answers: other, partySize: 3 })
  })

  test.each([
    ['PARTY_SIZE_OUT_OF_RANGE', 'partySize', { partySize: 5 }],
    ['UNKNOWN_QUESTION', 'answers', { answers: [{ questionId: 'x', text: 'Non' }] }],
    ['ANSWER_MISSING', 'answers', { answers: [] }],
  ])('answers %s', async (code, field, given) => {
    expect((await change(ada, { id, ...given })).errors).toMatchObject(refusal(code, field))
  })

  test.each([
    ['REGISTRATION_CLOSED', { registrationClosesAt: inHours(-1) }],
    ['EVENT_IS_CANCELLED', { status: 'CANCELLED' }],
  ])('answers %s by the state of the date', async (code, date) => {
    await Occurrence.updateOne({ eventId }, date)

    expect((await change(ada, { id, partySize: 1 })).errors).toMatchObject(refusal(code, 'id'))
  })

  test('that was given back is refused', async () => {
    await cancel(ada, { id })

    expect((await change(ada, { id, partySize: 1 })).errors).toMatchObject(
      refusal('REGISTRATION_IS_OVER', 'id'),
    )
  })
})
