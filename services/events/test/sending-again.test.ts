import { answersOf } from '@cluster/subgraph/answers'
import { commandsOf, viewers } from '@cluster/testkit'
import type { Claims } from '@cluster/viewer'
import { describe, expect, test } from '@jest/globals'
import { Event } from '../src/models/event.ts'
import { Registration } from '../src/models/registration.ts'
import {
  draftEvent,
  facts,
  inHours,
  occurrenceOf,
  publishedEvent,
  residents,
  subgraphUnderTest,
} from './fixtures.ts'

const REGISTER = `mutation ($input: RegisterForEventInput!) {
  registerForEvent(input: $input) { id status revision changedAt person { id } occurrence { startsAt } }
}`
const GIVE_BACK =
  'mutation ($input: CancelRegistrationInput!) { cancelRegistration(input: $input) { id revision } }'

const as = subgraphUnderTest()
// Others have turns of their own: only the database keeps them from each other.
const processes = [as, subgraphUnderTest(), subgraphUnderTest(), subgraphUnderTest()]
const again = (claims: Claims, key = 'key-1', fingerprint = 'body-1') => ({
  ...claims,
  idempotency: { key, fingerprint },
})
const me = viewers.RESIDENT
const codesOf = (answers: { errors?: { extensions: { code: string } }[] }[]) =>
  answers.flatMap(({ errors = [] }) => errors.map(error => error.extensions.code))

describe('registering again under the same key', () => {
  test('gives the same registration, for one place and one fact', async () => {
    const { _id: eventId } = await publishedEvent({ capacity: 3 })

    const first = await as(again(me)).run(REGISTER, { input: { eventId } })
    const second = await as(again(me)).run(REGISTER, { input: { eventId } })

    expect(first.data.registerForEvent).toMatchObject({
      status: 'CONFIRMED',
      person: { id: 'person-resident' },
    })
    expect(second).toEqual(first)
    expect((await occurrenceOf(eventId)).taken).toBe(1)
    expect(await facts()).toHaveLength(1)
  })

  test('twenty times at once at four processes makes one, and twenty equal answers', async () => {
    const { _id: eventId } = await publishedEvent({ capacity: 3 })

    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        processes[n % 4]!(again(me)).run(REGISTER, { input: { eventId } }),
      ),
    )

    expect(answers[0]!.errors).toBeUndefined()
    expect(answers).toEqual(Array(20).fill(answers[0]))
    expect(await Registration.countDocuments()).toBe(1)
    expect((await occurrenceOf(eventId)).taken).toBe(1)
    expect(await facts()).toHaveLength(1)
  })

  test('gives the answer to who did not get it, at another process too', async () => {
    const { _id: eventId } = await publishedEvent()
    // It committed; what it answered was lost.
    await as(again(me)).run(REGISTER, { input: { eventId } })

    const { data, errors } = await processes[1]!(again(me)).run(REGISTER, { input: { eventId } })

    expect(errors).toBeUndefined()
    expect(data.registerForEvent.id).toBe((await Registration.findOne().lean())!._id)
  })

  test('gives the first answer, whatever became of the registration', async () => {
    const { _id: eventId } = await publishedEvent()
    const first = await as(again(me)).run(REGISTER, { input: { eventId } })
    await as(me).run(GIVE_BACK, { input: { id: first.data.registerForEvent.id } })

    expect(await as(again(me)).run(REGISTER, { input: { eventId } })).toEqual(first)
    expect(await Registration.findOne().lean()).toMatchObject({ status: 'CANCELLED' })
  })

  test('is refused when it is another request, at once as well as later', async () => {
    const [a, b] = [await publishedEvent(), await publishedEvent()]
    const ask = (eventId: string, body: string) =>
      as(again(me, 'key-1', body)).run(REGISTER, { input: { eventId } })

    const answers = await Promise.all([ask(a._id, 'a'), ask(b._id, 'b')])
    const later = await Promise.all([ask(a._id, 'a'), ask(b._id, 'b')])

    expect(codesOf(answers)).toEqual(['IDEMPOTENCY_KEY_REUSED'])
    expect(later).toEqual(answers)
    expect(await Registration.countDocuments()).toBe(1)
  })

  test('is another’s own when another has the same key', async () => {
    const { _id: eventId } = await publishedEvent()
    const people = residents(3)

    const answers = await Promise.all(
      people.map(person => as(again(person)).run(REGISTER, { input: { eventId } })),
    )

    expect(answers.map(({ data }) => data.registerForEvent.person.id)).toEqual(
      people.map(({ personId }) => personId),
    )
  })

  test('is refused as at first: EVENT_FULL, even when a place got free', async () => {
    const { _id: eventId } = await publishedEvent({ capacity: 1 })
    const { data } = await as(viewers.STAFF).run(REGISTER, { input: { eventId } })
    const refused = await as(again(me)).run(REGISTER, { input: { eventId, joinWaitlist: false } })
    await as(viewers.STAFF).run(GIVE_BACK, { input: { id: data.registerForEvent.id } })

    const repeated = await as(again(me)).run(REGISTER, { input: { eventId, joinWaitlist: false } })

    expect(codesOf([refused])).toEqual(['EVENT_FULL'])
    expect(repeated).toEqual(refused)
    expect((await as(again(me, 'key-2')).run(REGISTER, { input: { eventId } })).errors).toBeUndefined()
  })

  test('is done anew once its day is over', async () => {
    const { _id: eventId } = await publishedEvent()
    await as(again(me)).run(REGISTER, { input: { eventId } })
    await answersOf('events').updateOne({}, { expiresAt: new Date() })

    expect(codesOf([await as(again(me)).run(REGISTER, { input: { eventId } })])).toEqual([
      'ALREADY_REGISTERED',
    ])
  })

  test('costs one look for the answer that is kept', async () => {
    const { _id: eventId } = await publishedEvent()
    const query =
      'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { id status } }'
    await as(again(me)).run(query, { input: { eventId } })

    const commands = await commandsOf(['events'], () => as(again(me)).run(query, { input: { eventId } }))

    expect(commands).toEqual(['events.find'])
  })
})

test('a place is given back once under the same key, which is for who may give it back', async () => {
  const { _id: eventId } = await publishedEvent()
  const { data } = await as(me).run(REGISTER, { input: { eventId } })
  const input = { id: data.registerForEvent.id }

  const first = await as(again(me)).run(GIVE_BACK, { input })

  expect(first.data.cancelRegistration).toEqual({ id: input.id, revision: 1 })
  expect(await as(again(me)).run(GIVE_BACK, { input })).toEqual(first)
  expect(codesOf([await as(again(residents(1)[0]!)).run(GIVE_BACK, { input })])).toEqual(['FORBIDDEN'])
})

describe.each<[string, string, (id: string) => object]>([
  ['publishEvent', 'PublishEventInput', id => ({ id })],
  ['moveEvent', 'MoveEventInput', id => ({ id, startsAt: inHours(300) })],
  ['cancelEvent', 'CancelEventInput', id => ({ id })],
  [
    'createEvent',
    'CreateEventInput',
    () => ({
      title: { fr: 'Repas fictif' },
      organiserId: 'org-test',
      venue: { name: 'Place imaginaire' },
      timeZone: 'Europe/Paris',
      startsAt: inHours(200),
      endsAt: inHours(202),
      serviceIds: [],
    }),
  ],
])('%s', (field, type, inputOf) => {
  test('that comes ten times at once is done once', async () => {
    const event = await draftEvent()
    const input = JSON.parse(JSON.stringify(inputOf(event._id)))
    const query = `mutation ($input: ${type}!) { ${field}(input: $input) { id status startsAt revision } }`

    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) => processes[n % 4]!(again(viewers.ANIMATOR)).run(query, { input })),
    )

    expect(answers[0]!.errors).toBeUndefined()
    expect(answers).toEqual(Array(10).fill(answers[0]))
    expect(await Event.countDocuments()).toBe(field === 'createEvent' ? 2 : 1)
  })
})
