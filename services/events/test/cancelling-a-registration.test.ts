import { anyone, viewers } from '@cluster/testkit'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { facts, occurrenceOf, publishedEvent, refusal, residents, subgraphUnderTest } from './fixtures.ts'

const REGISTER = 'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { id } }'
const CANCEL = `mutation ($input: CancelRegistrationInput!) {
  cancelRegistration(input: $input) { id status revision occurrence { placesLeft } }
}`

const as = subgraphUnderTest()
let eventId: string
let id: string

beforeEach(async () => {
  const event = await publishedEvent({ capacity: 2 })
  eventId = event._id
  for (const person of [viewers.RESIDENT, residents(1)[0]!]) {
    const { data } = await as(person).run(REGISTER, { input: { eventId } })
    if (person === viewers.RESIDENT) id = data.registerForEvent.id
  }
})

describe('cancelling a registration', () => {
  test('gives the place back to the next one and tells the others', async () => {
    const { data } = await as(viewers.RESIDENT).run(CANCEL, { input: { id } })
    const next = await as(viewers.RESEARCHER).run(REGISTER, { input: { eventId } })

    expect(data.cancelRegistration).toEqual({
      id,
      status: 'CANCELLED',
      revision: 1,
      occurrence: { placesLeft: 1 },
    })
    expect(next.errors).toBeUndefined()
    expect((await facts()).at(2)).toEqual({ type: 'registration.cancelled', subject: id })
  })

  test('many times at once gives it back once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => as(viewers.RESIDENT).run(CANCEL, { input: { id } })),
    )

    expect(answers.map(({ data }) => data.cancelRegistration.revision)).toEqual(Array(10).fill(1))
    expect((await occurrenceOf(eventId)).taken).toBe(1)
    expect((await facts()).filter(({ type }) => type === 'registration.cancelled')).toHaveLength(1)
  })

  test('is open to staff', async () => {
    const { data } = await as(viewers.STAFF).run(CANCEL, { input: { id } })

    expect(data.cancelRegistration.status).toBe('CANCELLED')
  })

  test.each([
    ['UNAUTHENTICATED', anyone],
    ['FORBIDDEN', residents(1)[0]!],
    ['FORBIDDEN', viewers.ANIMATOR],
    ['FORBIDDEN', { ...anyone, appId: 'app-test' }],
  ])('answers %s to others and keeps the place', async (code, viewer) => {
    const { data, errors } = await as(viewer).run(CANCEL, { input: { id } })

    expect(data).toEqual({ cancelRegistration: null })
    expect(errors).toMatchObject(refusal(code, null))
    expect((await occurrenceOf(eventId)).taken).toBe(2)
  })

  test('is open to the app that made it, with its scope, and to no other', async () => {
    const app = { ...anyone, appId: 'app-test', scopes: ['registrations:write'] }
    const { _id: other } = await publishedEvent()
    const input = { eventId: other, personId: 'person-resident' }
    const made = (await as(app).run(REGISTER, { input })).data.registerForEvent.id

    for (const [viewer, of] of [
      [app, id],
      [{ ...app, appId: 'app-other' }, made],
      [{ ...app, scopes: ['events:read'] }, made],
    ] as const) {
      const { errors } = await as(viewer).run(CANCEL, { input: { id: of } })
      expect(errors).toMatchObject(refusal('FORBIDDEN', null))
    }
    const { data } = await as(app).run(CANCEL, { input: { id: made } })

    expect(data.cancelRegistration).toMatchObject({ id: made, status: 'CANCELLED' })
  })

  test('that nobody made names the field', async () => {
    const { errors } = await as(viewers.RESIDENT).run(CANCEL, { input: { id: 'nowhere' } })

    expect(errors).toMatchObject(refusal('REGISTRATION_NOT_FOUND', 'id'))
  })
})
