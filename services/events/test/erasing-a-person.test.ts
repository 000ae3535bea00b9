import { answersOf } from '@cluster/subgraph/answers'
import { anyone, plansOf, viewers } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import { Occurrence } from '../src/models/occurrence.ts'
import { Registration } from '../src/models/registration.ts'
import { Shift } from '../src/models/shift.ts'
import { ShiftPlace } from '../src/models/shift-place.ts'
import { Volunteer } from '../src/models/volunteer.ts'
import { registrationsOf } from './agenda-of.ts'
import {
  facts,
  inHours,
  occurrenceOf,
  publishedEvent,
  refusal,
  residents,
  subgraphUnderTest,
} from './fixtures.ts'
import { from, OFFER, SIGN_UP, SKILLS, shiftAt } from './helping.ts'
import { desk, rowOf } from './waitlist-fixtures.ts'

const REGISTER = 'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { id } }'
const ERASE = 'mutation ($input: EraseFromEventsInput!) { eraseFromEvents(input: $input) }'
const DATA = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on PersonalData { personId events } } }`

const as = subgraphUnderTest()
const eraser = { ...anyone, appId: 'identity', scopes: ['personal-data:erase'] }
const personId = viewers.RESIDENT.personId!
const erase = () => as(eraser).run(ERASE, { input: { personId } })
const register = (eventId: string, viewer = viewers.RESIDENT) =>
  as(viewer).run(REGISTER, { input: { eventId } })
const r = [{ __typename: 'PersonalData', personId }]

describe('erasing a person from events', () => {
  test('gives back the places to come, and leaves attendance without the person', async () => {
    const [over, toCome] = [await publishedEvent({ capacity: 3 }), await publishedEvent({ capacity: 3 })]
    for (const { _id } of [over, toCome]) await register(_id)
    await register(toCome._id, residents(1)[0]!)
    await Occurrence.updateOne({ eventId: over._id }, { startsAt: inHours(-1) })

    expect(await erase()).toEqual({ data: { eraseFromEvents: true } })

    expect([(await occurrenceOf(over._id)).taken, (await occurrenceOf(toCome._id)).taken]).toEqual([1, 1])
    expect(await Registration.findOne({ eventId: over._id }).lean()).toMatchObject({
      status: 'CONFIRMED',
      revision: 0,
    })
    expect(JSON.stringify(await Registration.find().lean())).not.toContain(`"${personId}"`)
    const ids = (await Registration.find().lean()).map(row => row.personId)
    expect(new Set(ids).size).toBe(3)
    expect((await facts()).filter(({ type }) => type === 'registration.cancelled')).toHaveLength(1)
  })

  test('offers its places to those who wait, takes it off waitlists, and forgets what it answered', async () => {
    const questions = [{ id: 'diet', isRequired: false, text: { fr: 'Régime ?' } }]
    const [place, line] = [
      await publishedEvent({ capacity: 1, questions }),
      await publishedEvent({ capacity: 1 }),
    ]
    const { register: ask } = desk(as)
    const [other, another] = residents(2) as [typeof viewers.RESIDENT, typeof viewers.RESIDENT]
    const answers = [{ questionId: 'diet', text: 'Sans gluten' }]
    await ask(viewers.RESIDENT, { eventId: place._id, answers })
    const next = await ask(other, { eventId: place._id })
    await ask(other, { eventId: line._id })
    await ask(viewers.RESIDENT, { eventId: line._id })
    const last = await ask(another, { eventId: line._id })

    await erase()

    expect((await rowOf(next.registration.id)).status).toBe('OFFERED')
    expect(await occurrenceOf(place._id)).toMatchObject({ taken: 1, waiting: 0 })
    expect(await occurrenceOf(line._id)).toMatchObject({ taken: 1, waiting: 1 })
    const { data } = await as(another).run('query ($id: ID!) { registration(id: $id) { rank } }', {
      id: last.registration.id,
    })
    expect(data.registration.rank).toBe(1)
    expect(JSON.stringify(await Registration.find().lean())).not.toContain('Sans gluten')
  })

  test('gives back the shifts to come, and leaves what was done without the person', async () => {
    const event = await publishedEvent()
    const [done, toCome] = [await shiftAt(event, { ...from(-5), taken: 1 }), await shiftAt(event)]
    await ShiftPlace.create({
      shiftId: done._id,
      personId,
      status: 'TAKEN',
      ...from(-5),
      changedAt: new Date(),
    })
    await as(viewers.RESIDENT).run(SIGN_UP, { input: { shiftId: toCome._id } })
    await as(viewers.RESIDENT).run(OFFER, { input: { shiftId: toCome._id } })
    await as(viewers.RESIDENT).run(SKILLS, { input: { skills: ['Cuisine'] } })

    for (let time = 0; time < 2; time += 1) expect((await erase()).data.eraseFromEvents).toBe(true)

    const counts = await Promise.all([done, toCome].map(({ _id }) => Shift.findById(_id).lean()))
    expect(counts).toMatchObject([{ taken: 1 }, { taken: 0, offered: 0, hasRoom: true }])
    const places = await ShiftPlace.find().sort({ startsAt: 1 }).lean()
    expect(places.map(({ status }) => status)).toEqual(['TAKEN', 'LEFT'])
    const all = [places, await Volunteer.find().lean(), await answersOf('events').find().lean()]
    expect(JSON.stringify(all)).not.toContain(personId)
    expect((await facts()).filter(({ type }) => type === 'shift.left')).toEqual([
      { type: 'shift.left', subject: toCome._id },
    ])
  })

  test('again changes nothing and tells nobody', async () => {
    const { _id: eventId } = await publishedEvent({ capacity: 3 })
    await register(eventId)
    await erase()
    const before = [await Registration.find().lean(), await facts()]

    expect((await erase()).data.eraseFromEvents).toBe(true)

    expect([
      await Registration.find().lean(),
      (await facts()).filter(({ type }) => type !== 'audit.recorded'),
    ]).toEqual([before[0], (before[1] as { type: string }[]).filter(({ type }) => type !== 'audit.recorded')])
  })

  test('while it registers, is erased and gives places back, at once: counts stay true, and a second time ends it', async () => {
    const events = await Promise.all(Array.from({ length: 6 }, () => publishedEvent({ capacity: 2 })))

    const answers = await Promise.all([
      ...events.map(({ _id }) => register(_id)),
      erase(),
      erase(),
      ...events.map(({ _id }) => register(_id)),
      erase(),
    ])
    expect(
      answers
        .flatMap(({ errors = [] }) => errors.map(({ extensions }) => extensions.code))
        .filter(code => code !== 'ALREADY_REGISTERED'),
    ).toEqual([])
    await erase()

    expect(await Registration.countDocuments({ personId })).toBe(0)
    for (const { _id: eventId } of events) {
      const confirmed = await Registration.countDocuments({ eventId, status: 'CONFIRMED' })
      expect((await occurrenceOf(eventId)).taken).toBe(confirmed)
      expect(confirmed).toBe(0)
    }
  })

  test('takes away the answers that are kept for it, and the person from those that others had', async () => {
    const row = { fingerprint: 'x', expiresAt: inHours(1), results: [] as object[] }
    const others = { field: 'g', value: { personId: 'person-other' } }
    await answersOf('events').deleteMany()
    await answersOf('events').insertMany([
      { ...row, _id: 'own', personId },
      { ...row, _id: 'by-an-app', personId: null, results: [{ field: 'f', value: { personId } }, others] },
      { ...row, _id: 'of-others', personId: 'person-other' },
    ])

    await erase()

    const kept = await answersOf('events').find().sort({ _id: 1 }).lean()
    expect(kept.map(({ _id }) => _id)).toEqual(['by-an-app', 'of-others'])
    expect(kept[0]!.results).toEqual([{ field: 'f', value: { personId: expect.any(String) } }, others])
    expect(JSON.stringify(kept)).not.toContain(personId)
  })

  test('is not undone by an app that sends again what it did for the person', async () => {
    const { _id: eventId } = await publishedEvent()
    const partner = { ...anyone, appId: 'partner', scopes: ['registrations:write'] }
    const again = () =>
      as({ ...partner, idempotency: { key: 'key-1', fingerprint: 'x' } }).run(REGISTER, {
        input: { eventId, personId },
      })
    const first = await again()
    await erase()

    expect(await again()).toEqual(first)

    expect(await Registration.countDocuments({ personId })).toBe(0)
  })

  test.each([
    ['FORBIDDEN', viewers.STAFF],
    ['FORBIDDEN', viewers.RESIDENT],
    ['FORBIDDEN', { ...eraser, scopes: ['registrations:write', 'reminders:send'] }],
    ['UNAUTHENTICATED', anyone],
  ])('is answered %s to all but the job', async (code, viewer) => {
    const { errors } = await as(viewer).run(ERASE, { input: { personId } })

    expect(errors).toMatchObject(refusal(code, null))
  })
})

describe('the data of a person', () => {
  test('is all that it registered for, read by an index', async () => {
    const { _id: eventId } = await publishedEvent()
    const { data } = await register(eventId)
    await registrationsOf(
      Array.from({ length: 300 }, (_, n) => ({ eventId: `event-${n}`, personId: `person-${n}` })),
    )
    let shown: { registrations: object[] } = { registrations: [] }

    const plans = await plansOf('events', async () => {
      shown = (await as(viewers.RESIDENT).run(DATA, { r })).data._entities[0].events
    })

    expect(shown.registrations).toEqual([
      {
        id: data.registerForEvent.id,
        event: { id: eventId, title: { fr: 'Repas fictif', en: 'Fictitious meal' } },
        startsAt: expect.any(String),
        endsAt: expect.any(String),
        status: 'CONFIRMED',
        partySize: 1,
        group: 'RESIDENTS',
        answers: [],
        numberOnWaitlist: null,
        offeredAt: null,
        offerEndsAt: null,
        changedAt: expect.any(String),
        checkedInAt: null,
        arrived: null,
        registeredByApp: null,
      },
    ])
    for (const { stages, looksAt } of plans) {
      expect(stages).not.toContain('COLLSCAN')
      expect(looksAt).toBeLessThan(5)
    }
  })

  test('is all that it does as a volunteer as well', async () => {
    const event = await publishedEvent()
    const { _id: id, title } = await shiftAt(event)
    await as(viewers.RESIDENT).run(SIGN_UP, { input: { shiftId: id } })
    await as(viewers.RESIDENT).run(SKILLS, { input: { skills: ['Cuisine'] } })

    const { data } = await as(viewers.RESIDENT).run(DATA, { r })

    expect(data._entities[0].events).toMatchObject({
      registrations: [],
      shifts: [{ shift: { id, title }, eventId: event._id, status: 'TAKEN', startsAt: expect.any(String) }],
      volunteerSkills: ['Cuisine'],
    })
  })

  test.each([
    ['FORBIDDEN', residents(1)[0]!],
    ['FORBIDDEN', viewers.STAFF],
    ['FORBIDDEN', viewers.DIRECTOR],
    ['FORBIDDEN', eraser],
    ['UNAUTHENTICATED', anyone],
  ])('is answered %s to others, staff included', async (code, viewer) => {
    const { data, errors } = await as(viewer).run(
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on PersonalData { events } } }',
      { r },
    )

    expect(data._entities).toEqual([{ events: null }])
    expect(errors).toMatchObject(refusal(code, null))
  })
})
