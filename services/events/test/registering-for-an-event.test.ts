import { databaseNamed } from '@cluster/database'
import { anyone, viewers } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import type { EventRecord } from '../src/models/event.ts'
import { Registration } from '../src/models/registration.ts'
import {
  draftEvent,
  facts,
  inHours,
  occurrenceOf,
  publishedEvent,
  refusal,
  residents,
  subgraphUnderTest,
} from './fixtures.ts'

const REGISTER = `mutation ($input: RegisterForEventInput!) {
  registerForEvent(input: $input) {
    id status revision person { id } occurrence { id placesLeft event { id } }
  }
}`
const CANCEL =
  'mutation ($input: CancelRegistrationInput!) { cancelRegistration(input: $input) { revision } }'

const as = subgraphUnderTest()
// Their turns are their own, as in other processes: at the database they are in each other's way.
const processes = [as, subgraphUnderTest(), subgraphUnderTest(), subgraphUnderTest()]
const codesOf = (answers: { errors?: { extensions: { code: string } }[] }[]) =>
  answers.flatMap(({ errors = [] }) => errors.map(error => error.extensions.code))

describe('registering for an event', () => {
  test('keeps a place and tells the others', async () => {
    const { _id: eventId } = await publishedEvent({ capacity: 3 })
    const { _id: occurrenceId } = await occurrenceOf(eventId)

    const { data, errors } = await as(viewers.RESIDENT).run(REGISTER, { input: { eventId } })

    expect(errors).toBeUndefined()
    expect(data.registerForEvent).toEqual({
      id: expect.any(String),
      status: 'CONFIRMED',
      revision: 0,
      person: { id: 'person-resident' },
      occurrence: { id: occurrenceId, placesLeft: 2, event: { id: eventId } },
    })
    expect(await facts()).toEqual([{ type: 'registration.confirmed', subject: data.registerForEvent.id }])
  })

  test('of a hundred people at once on ten places confirms exactly ten', async () => {
    const { _id: eventId } = await publishedEvent({ capacity: 10 })

    const answers = await Promise.all(
      residents(100).map(person => as(person).run(REGISTER, { input: { eventId, joinWaitlist: false } })),
    )

    expect(codesOf(answers)).toEqual(Array(90).fill('EVENT_FULL'))
    expect(answers.filter(({ data }) => data.registerForEvent)).toHaveLength(10)
    expect(await Registration.countDocuments({ status: 'CONFIRMED' })).toBe(10)
    expect((await occurrenceOf(eventId)).taken).toBe(10)
    expect(await facts()).toHaveLength(10)
  })

  test('of a hundred people at once without a limit confirms all', async () => {
    const { _id: eventId } = await publishedEvent()

    const answers = await Promise.all(
      residents(100).map(person => as(person).run(REGISTER, { input: { eventId } })),
    )

    expect(codesOf(answers)).toEqual([])
    expect((await occurrenceOf(eventId)).taken).toBe(100)
    expect(await facts()).toHaveLength(100)
  })

  test('of a hundred people at four processes tries again what was in the way of another', async () => {
    const { _id: eventId } = await publishedEvent({ capacity: 30 })
    let conflicts = 0
    const client = databaseNamed('events').getClient()
    const listener = ({ failure }: { failure: Error }) => {
      if (/WriteConflict/.test(failure.message)) conflicts += 1
    }
    client.on('commandFailed', listener)

    const answers = await Promise.all(
      residents(100).map((person, n) =>
        processes[n % 4]!(person).run(REGISTER, { input: { eventId, joinWaitlist: false } }),
      ),
    )
    client.off('commandFailed', listener)

    expect(conflicts).toBeGreaterThan(0)
    expect(codesOf(answers)).toEqual(Array(70).fill('EVENT_FULL'))
    expect((await occurrenceOf(eventId)).taken).toBe(30)
    expect(await Registration.countDocuments({ status: 'CONFIRMED' })).toBe(30)
    expect(await facts()).toHaveLength(30)
  })

  test.each([[null], [5]])('twenty times at once by one person makes one (capacity %s)', async capacity => {
    const { _id: eventId } = await publishedEvent({ capacity })

    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        processes[n % 4]!(viewers.RESIDENT).run(REGISTER, { input: { eventId } }),
      ),
    )

    expect(codesOf(answers)).toEqual(Array(19).fill('ALREADY_REGISTERED'))
    expect(await Registration.countDocuments()).toBe(1)
    expect((await occurrenceOf(eventId)).taken).toBe(1)
    expect(await facts()).toHaveLength(1)
  })

  test('again after giving the place back keeps one row and raises its revision', async () => {
    const { _id: eventId } = await publishedEvent({ capacity: 1 })
    const resident = as(viewers.RESIDENT)
    const first = await resident.run(REGISTER, { input: { eventId } })
    const { id } = first.data.registerForEvent
    const given = await resident.run(CANCEL, { input: { id } })

    const again = await resident.run(REGISTER, { input: { eventId } })

    expect(given.data.cancelRegistration.revision).toBe(1)
    expect(again.data.registerForEvent).toMatchObject({ id, status: 'CONFIRMED', revision: 2 })
    expect(await Registration.countDocuments()).toBe(1)
    expect((await occurrenceOf(eventId)).taken).toBe(1)
    expect((await facts()).map(({ type }) => type)).toEqual([
      'registration.confirmed',
      'registration.cancelled',
      'registration.confirmed',
    ])
  })

  test('and giving back in one request shows the places after each', async () => {
    const { _id: eventId } = await publishedEvent({ capacity: 5 })
    const { data } = await as(viewers.RESIDENT).run(REGISTER, { input: { eventId } })
    const { id } = data.registerForEvent

    const both = await as(viewers.RESIDENT).run(`mutation {
      before: cancelRegistration(input: { id: "${id}" }) { occurrence { placesLeft } }
      after: registerForEvent(input: { eventId: "${eventId}" }) { occurrence { placesLeft } }
    }`)

    expect(both.data).toEqual({
      before: { occurrence: { placesLeft: 5 } },
      after: { occurrence: { placesLeft: 4 } },
    })
  })

  const begun = { startsAt: inHours(-1), endsAt: inHours(1) }
  test.each<[string, string | null, keyof typeof viewers | null, Partial<EventRecord>]>([
    ['UNAUTHENTICATED', null, null, {}],
    ['EVENT_NOT_PUBLISHED', 'eventId', 'RESIDENT', { status: 'DRAFT' }],
    ['EVENT_IS_CANCELLED', 'eventId', 'RESIDENT', { status: 'CANCELLED' }],
    ['REGISTRATION_CLOSED', 'occurrenceId', 'RESIDENT', begun],
  ])('answers %s in %s and tells nobody', async (code, field, role, event) => {
    const { _id: eventId } = await publishedEvent(event)
    const { _id: occurrenceId } = await occurrenceOf(eventId)

    for (const input of [{ eventId }, { eventId, occurrenceId }]) {
      const { data, errors } = await as(role ? viewers[role] : anyone).run(REGISTER, { input })
      expect(data).toEqual({ registerForEvent: null })
      expect(errors).toMatchObject(refusal(code, field))
    }
    expect(await facts()).toEqual([])
  })

  test('names the field of an event or an occurrence that is unknown', async () => {
    const { _id: eventId } = await publishedEvent()
    const { _id: other } = await draftEvent()
    const { _id: occurrenceId } = await occurrenceOf(other)

    const noEvent = await as(viewers.RESIDENT).run(REGISTER, { input: { eventId: 'nowhere' } })
    const ofOther = await as(viewers.RESIDENT).run(REGISTER, { input: { eventId, occurrenceId } })

    expect(noEvent.errors).toMatchObject(refusal('EVENT_NOT_FOUND', 'eventId'))
    expect(ofOther.errors).toMatchObject(refusal('OCCURRENCE_NOT_FOUND', 'occurrenceId'))
  })

  test('is not for an app without the scope', async () => {
    const { _id: eventId } = await publishedEvent()

    for (const personId of [undefined, 'person-resident']) {
      const app = { ...anyone, appId: 'app-test', scopes: ['events:read'] }
      const { errors } = await as(app).run(REGISTER, { input: { eventId, personId } })
      expect(errors).toMatchObject(refusal('FORBIDDEN', null))
    }
  })
})

describe('registering somebody else for an event', () => {
  const app = { ...anyone, appId: 'app-test', scopes: ['registrations:write'] }
  const input = async () => ({
    eventId: (await publishedEvent({ capacity: 5 }))._id,
    personId: 'person-resident',
  })

  test.each([
    ['staff', viewers.STAFF, null],
    ['an app with the scope', app, 'app-test'],
    ['that person itself', viewers.RESIDENT, null],
    ['that person through an app', { ...viewers.RESIDENT, appId: 'web' }, null],
  ])('keeps a place when %s does, who made it is kept, and others are told', async (_, viewer, appId) => {
    const { data } = await as(viewer).run(REGISTER, { input: await input() })

    const { id, person } = data.registerForEvent
    expect(person).toEqual({ id: 'person-resident' })
    expect(await Registration.findById(id).lean()).toMatchObject({ personId: 'person-resident', appId })
    expect(await facts()).toEqual([{ type: 'registration.confirmed', subject: id }])
  })

  test.each([
    ['FORBIDDEN', viewers.RESEARCHER],
    ['FORBIDDEN', viewers.ANIMATOR],
    ['FORBIDDEN', viewers.MEMBER],
    ['UNAUTHENTICATED', anyone],
  ])('answers %s to others', async (code, viewer) => {
    const { errors } = await as(viewer).run(REGISTER, { input: await input() })

    expect(errors).toMatchObject(refusal(code, null))
    expect(await Registration.countDocuments()).toBe(0)
  })

  test('answers PERSON_MISSING to an app that names nobody', async () => {
    const { eventId } = await input()

    const { errors } = await as(app).run(REGISTER, { input: { eventId } })

    expect(errors).toMatchObject(refusal('PERSON_MISSING', 'personId'))
  })

  test('by an app and by that person at once makes one registration', async () => {
    const wish = await input()

    const answers = await Promise.all(
      [app, viewers.RESIDENT, app, viewers.STAFF].map((viewer, n) =>
        processes[n]!(viewer).run(REGISTER, { input: wish }),
      ),
    )

    expect(codesOf(answers)).toEqual(Array(3).fill('ALREADY_REGISTERED'))
    expect((await occurrenceOf(wish.eventId)).taken).toBe(1)
  })
})
