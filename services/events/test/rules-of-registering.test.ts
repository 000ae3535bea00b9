import { anyone, viewers } from '@cluster/testkit'
import type { Claims } from '@cluster/viewer'
import { describe, expect, test } from '@jest/globals'
import type { EventRecord } from '../src/models/event.ts'
import { Occurrence, type OccurrenceRecord } from '../src/models/occurrence.ts'
import { Registration } from '../src/models/registration.ts'
import { inHours, occurrenceOf, publishedEvent, refusal, residents, subgraphUnderTest } from './fixtures.ts'
import { desk, rowOf } from './waitlist-fixtures.ts'

const as = subgraphUnderTest()
const { register } = desk(as)
const both: Claims = { ...viewers.RESIDENT, roles: ['RESIDENT', 'MEMBER'] }
const app = { ...anyone, appId: 'app-test', scopes: ['registrations:write'] }
const question = (id: string, isRequired = false) => ({ id, isRequired, text: { fr: `Question ${id} ?` } })
const answer = (questionId: string, text = 'Oui') => ({ questionId, text })

describe('registering is refused', () => {
  test.each<[string, string, Partial<OccurrenceRecord>]>([
    ['REGISTRATION_NOT_OPEN', 'occurrenceId', { registrationOpensAt: inHours(1) }],
    ['REGISTRATION_CLOSED', 'occurrenceId', { registrationClosesAt: inHours(-1) }],
    ['REGISTRATION_CLOSED', 'occurrenceId', { startsAt: inHours(-1) }],
    ['REGISTRATION_CLOSED', 'occurrenceId', { status: 'DONE' }],
    ['EVENT_IS_CANCELLED', 'occurrenceId', { status: 'CANCELLED' }],
  ])('with %s by the clock and the state of the date, whatever workers did', async (code, field, date) => {
    const { _id: eventId } = await publishedEvent()
    const { _id: occurrenceId } = await occurrenceOf(eventId)
    await Occurrence.updateOne({ _id: occurrenceId }, date)

    const { errors } = await register(viewers.RESIDENT, { eventId, occurrenceId })

    expect(errors).toMatchObject(refusal(code, field))
    expect(await Registration.countDocuments()).toBe(0)
  })

  test.each<[string, string, Partial<EventRecord>, object]>([
    ['PARTY_SIZE_OUT_OF_RANGE', 'partySize', {}, { partySize: 0 }],
    ['PARTY_SIZE_OUT_OF_RANGE', 'partySize', { maxPartySize: 2 }, { partySize: 3 }],
    ['PARTY_SIZE_OUT_OF_RANGE', 'partySize', { capacity: 4 }, { partySize: 5 }],
    [
      'PARTY_SIZE_OUT_OF_RANGE',
      'partySize',
      { capacity: 4, quotas: [{ group: 'RESIDENTS', places: 2 }] },
      { partySize: 3 },
    ],
    ['NOT_IN_GROUP', 'group', {}, { group: 'MEMBER_EMPLOYEES' }],
    ['UNKNOWN_QUESTION', 'answers', {}, { answers: [answer('diet')] }],
    [
      'UNKNOWN_QUESTION',
      'answers',
      { questions: [question('diet')] },
      { answers: [answer('diet'), answer('diet')] },
    ],
    ['ANSWER_MISSING', 'answers', { questions: [question('diet', true)] }, {}],
    [
      'ANSWER_MISSING',
      'answers',
      { questions: [question('diet', true)] },
      { answers: [answer('diet', ' ')] },
    ],
    [
      'TEXT_TOO_LONG',
      'answers',
      { questions: [question('diet')] },
      { answers: [answer('diet', 'x'.repeat(2_001))] },
    ],
  ])('with %s naming %s', async (code, field, event, wish) => {
    const { _id: eventId } = await publishedEvent(event)

    const { errors } = await register(viewers.RESIDENT, { eventId, ...wish })

    expect(errors).toMatchObject(refusal(code, field))
    expect(await Registration.countDocuments()).toBe(0)
  })

  test('with the question that must be answered, and how many may come', async () => {
    const { _id: eventId } = await publishedEvent({ questions: [question('diet', true)], maxPartySize: 3 })

    const missing = await register(viewers.RESIDENT, { eventId })
    const large = await register(viewers.RESIDENT, { eventId, partySize: 4 })

    expect(missing.errors![0]!.extensions).toMatchObject({ questionId: 'diet' })
    expect(large.errors![0]!.extensions).toMatchObject({ most: 3 })
  })
})

describe('the next date', () => {
  test('is the first that is not called off nor closed', async () => {
    const event = await publishedEvent()
    const first = await occurrenceOf(event._id)
    const [off, closed, open] = ['off', 'closed', 'open'].map((name, n) => ({
      ...first,
      _id: `${event._id}-${name}`,
      startsAt: inHours(n + 1),
      registrationClosesAt: inHours(n + 1),
    })) as [OccurrenceRecord, OccurrenceRecord, OccurrenceRecord]
    await Occurrence.insertMany([
      { ...off, status: 'CANCELLED' },
      { ...closed, registrationClosesAt: inHours(-1) },
      open,
    ])

    const { registration } = await register(viewers.RESIDENT, { eventId: event._id })

    expect((await rowOf(registration.id)).occurrenceId).toBe(open._id)
  })
})

describe('a quota', () => {
  const quotas = [{ group: 'MEMBER_EMPLOYEES' as const, places: 2 }]

  test('is the most that its group may take; others take what is left', async () => {
    const { _id: eventId } = await publishedEvent({ capacity: 5, quotas })
    const member = (n: number): Claims => ({ ...viewers.MEMBER, personId: `person-member-${n}` })

    const got = []
    for (const viewer of [member(1), member(2), member(3), ...residents(4)])
      got.push((await register(viewer, { eventId })).registration)

    expect(got.map(({ status, group }) => [status, group])).toEqual([
      ['CONFIRMED', 'MEMBER_EMPLOYEES'],
      ['CONFIRMED', 'MEMBER_EMPLOYEES'],
      ['WAITLISTED', 'MEMBER_EMPLOYEES'],
      ...Array(3).fill(['CONFIRMED', 'RESIDENTS']),
      ['WAITLISTED', 'RESIDENTS'],
    ])
    expect(await occurrenceOf(eventId)).toMatchObject({
      taken: 5,
      takenBy: { MEMBER_EMPLOYEES: 2, RESIDENTS: 3 },
      waiting: 2,
    })
  })

  test('shows what is left of it, never more than of all', async () => {
    const { _id: eventId } = await publishedEvent({ capacity: 3, quotas })
    await register(viewers.RESIDENT, { eventId, partySize: 2 })

    const { data } = await as(anyone).run(
      'query ($id: ID!) { occurrence(id: $id) { placesLeft waiting quotas { group places placesLeft } } }',
      { id: (await occurrenceOf(eventId))._id },
    )

    expect(data.occurrence).toEqual({
      placesLeft: 1,
      waiting: 0,
      quotas: [{ group: 'MEMBER_EMPLOYEES', places: 2, placesLeft: 1 }],
    })
  })
})

describe('the group of who registers', () => {
  test.each<[string, Claims, object, string | null]>([
    ['is that of a resident', viewers.RESIDENT, {}, 'RESIDENTS'],
    ['is that of a member', viewers.MEMBER, {}, 'MEMBER_EMPLOYEES'],
    ['is none for others', viewers.RESEARCHER, {}, null],
    ['is the first for who is in both', both, {}, 'RESIDENTS'],
    ['is chosen by who is in both', both, { group: 'MEMBER_EMPLOYEES' }, 'MEMBER_EMPLOYEES'],
    ['is told by staff', viewers.STAFF, { personId: 'person-x', group: 'RESIDENTS' }, 'RESIDENTS'],
    ['is none where staff do not tell it', viewers.STAFF, { personId: 'person-x' }, null],
    ['is told by an app', app, { personId: 'person-x', group: 'RESIDENTS' }, 'RESIDENTS'],
  ])('%s', async (_, viewer, wish, group) => {
    const { _id: eventId } = await publishedEvent()

    expect((await register(viewer, { eventId, ...wish })).registration.group).toBe(group)
  })
})

describe('answers', () => {
  const ANSWERS = `query ($id: ID!) {
    registration(id: $id) { answers { questionId text question { text } } }
  }`
  const given = async () => {
    const { _id: eventId } = await publishedEvent({ questions: [question('diet', true), question('access')] })
    const answers = [answer('diet', 'Sans gluten'), answer('access', ' ')]
    return (await register(viewers.RESIDENT, { eventId, answers })).registration.id
  }

  test.each([
    ['the person', viewers.RESIDENT],
    ['an animator of the organiser', viewers.ANIMATOR],
    ['staff', viewers.STAFF],
  ])('are shown to %s, each with its question', async (_, viewer) => {
    const { data } = await as(viewer).run(ANSWERS, { id: await given() })

    expect(data.registration.answers).toEqual([
      { questionId: 'diet', text: 'Sans gluten', question: { text: 'Question diet ?' } },
    ])
  })

  test('are not for the job that reminds', async () => {
    const job = { ...anyone, appId: 'notifications', scopes: ['reminders:send'] }

    const { data, errors } = await as(job).run(ANSWERS, { id: await given() })

    expect(data.registration.answers).toBeNull()
    expect(errors).toMatchObject(refusal('FORBIDDEN', null))
  })
})
