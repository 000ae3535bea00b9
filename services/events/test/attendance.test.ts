import { anyone, commandsOf, plansOf, viewers } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import type { EventRecord } from '../src/models/event.ts'
import { Occurrence, type OccurrenceRecord } from '../src/models/occurrence.ts'
import type { RegistrationRecord } from '../src/models/registration.ts'
import { occurrenceOf as dateOf } from '../src/operations/occurrences/occurrence-of.ts'
import { agendaOf, registrationsOf } from './agenda-of.ts'
import { registered } from './at-the-door.ts'
import { inHours, occurrenceOf, publishedEvent, refusal, residents, subgraphUnderTest } from './fixtures.ts'

const ALL = 'fragment All on Attendance { confirmed cancelled waitlisted present noShows rate capacity }'
const OF_EVENT = `query ($id: ID!) { event(id: $id) { attendance { ...All } } } ${ALL}`
const OF_DATE = `query ($id: ID!) { occurrence(id: $id) { attendance { ...All } } } ${ALL}`
const OF_MANY = `query ($r: [_Any!]!) {
  _entities(representations: $r) { ... on Event { attendance { confirmed capacity } } }
}`
const REGISTER = 'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { id } }'
const CANCEL = 'mutation ($input: CancelRegistrationInput!) { cancelRegistration(input: $input) { id } }'

const as = subgraphUnderTest()
const nobody = {
  confirmed: 0,
  cancelled: 0,
  waitlisted: 0,
  present: 0,
  noShows: 0,
  rate: null,
  capacity: null,
}
const app = { ...anyone, appId: 'app-test', scopes: ['events:read'] }

const counting = 'eventId_1_occurrenceId_1_status_1_partySize_1_arrived_1'
const pastEvent = () => publishedEvent({ startsAt: inHours(-4), endsAt: inHours(-1) })

/** Another date of an event, of two hours, which began so many hours from now. */
async function dateAt(event: EventRecord, hours: number, given: Partial<OccurrenceRecord> = {}) {
  const date = dateOf(event, { startsAt: inHours(hours - 1), endsAt: inHours(hours + 1), ...given })
  await Occurrence.create(date)
  return date
}

describe('the attendance of an event', () => {
  test('counts the places kept and given back, and those there are at all of its dates', async () => {
    const event = await publishedEvent({ capacity: 5 })
    await Occurrence.create({ ...dateOf(event), capacity: 7 })
    const ids: string[] = []
    for (const person of residents(3)) {
      const { data } = await as(person).run(REGISTER, { input: { eventId: event._id } })
      ids.push(data.registerForEvent.id)
    }
    await as(viewers.STAFF).run(CANCEL, { input: { id: ids[0] } })

    const { data } = await as(app).run(OF_EVENT, { id: event._id })

    expect(data.event.attendance).toEqual({ ...nobody, confirmed: 2, cancelled: 1, capacity: 12 })
  })

  test('has no capacity where one of its dates has no limit', async () => {
    const event = await publishedEvent({ capacity: 5 })
    await Occurrence.create({ ...dateOf(event), capacity: null })

    const { data } = await as(app).run(OF_EVENT, { id: event._id })

    expect(data.event.attendance).toEqual(nobody)
  })

  test('counts people, not parties, and who waits', async () => {
    const event = await publishedEvent()
    await registered(event, { partySize: 3 })
    await registered(event, { partySize: 2, status: 'CANCELLED' })
    await registered(event, { partySize: 4, status: 'WAITLISTED' })
    await registered(event, { partySize: 1, status: 'OFFERED' })
    for (const status of ['DECLINED', 'EXPIRED'] as const) await registered(event, { partySize: 7, status })

    const { data } = await as(app).run(OF_EVENT, { id: event._id })

    expect(data.event.attendance).toEqual({ ...nobody, confirmed: 3, cancelled: 2, waitlisted: 5 })
  })

  test('tells who did not come once a date is over at which tickets were looked at', async () => {
    const event = await pastEvent()
    const { _id: id } = await occurrenceOf(event._id)
    await registered(event, { partySize: 3, arrived: 2, checkedInAt: inHours(-2) })
    await registered(event, { partySize: 2 })
    await registered(event, { partySize: 9, status: 'CANCELLED' })
    // At these nobody is known not to come: check-in was not used, it is not over, it was called off.
    const unlooked = await dateAt(event, -48)
    await registered(event, { occurrenceId: unlooked._id })
    const now = await dateAt(event, 0)
    await registered(event, { occurrenceId: now._id, partySize: 2, arrived: 1, checkedInAt: inHours(0) })
    const off = await dateAt(event, -24, { status: 'CANCELLED' })
    await registered(event, { occurrenceId: off._id, arrived: 1, checkedInAt: inHours(-23) })

    const { data } = await as(app).run(OF_EVENT, { id: event._id })
    const ofDate = await as(app).run(OF_DATE, { id })
    const ofOther = await as(app).run(OF_DATE, { id: unlooked._id })

    const over = { confirmed: 5, cancelled: 9, present: 2, noShows: 3, rate: 0.4 }
    expect(data.event.attendance).toEqual({ ...nobody, ...over, confirmed: 9, present: 4 })
    expect(ofDate.data.occurrence.attendance).toEqual({ ...nobody, ...over })
    expect(ofOther.data.occurrence.attendance).toEqual({ ...nobody, confirmed: 1 })
  })

  test.each([
    [null, 'an app with the scope', app],
    [null, 'staff', viewers.STAFF],
    [null, 'a member of its organiser', viewers.MEMBER],
    [null, 'an animator of its organiser', viewers.ANIMATOR],
    ['FORBIDDEN', 'a member of another', { ...viewers.MEMBER, organisationIds: ['org-other'] }],
    ['FORBIDDEN', 'a resident', viewers.RESIDENT],
    ['FORBIDDEN', 'an app without the scope', { ...app, scopes: ['members:read'] }],
    ['UNAUTHENTICATED', 'nobody', anyone],
  ])('answers %s to %s', async (code, _, viewer) => {
    const { _id: id } = await publishedEvent()

    const { data, errors } = await as(viewer).run(OF_EVENT, { id })
    const ofDate = await as(viewer).run(OF_DATE, { id: (await occurrenceOf(id))._id })

    expect(Boolean(data.event.attendance)).toBe(code === null)
    expect(Boolean(ofDate.data.occurrence.attendance)).toBe(code === null)
    if (code) for (const all of [errors, ofDate.errors]) expect(all).toMatchObject(refusal(code, null))
  })

  test('of many events is counted in two commands, from the index alone', async () => {
    const events = await agendaOf(30)
    const [first, ...others] = events.map(({ _id }) => _id)
    const all = [...Array(50).fill(first), ...others]
    const dates = await Occurrence.find().lean()
    const occurrenceIdOf = (id: string) => dates.find(({ eventId }) => eventId === id)!._id
    await registrationsOf(
      all.map((eventId, n) => ({
        eventId: eventId!,
        occurrenceId: occurrenceIdOf(eventId!),
        personId: `person-${n}`,
      })),
    )
    const r = [first, others[0]].map(id => ({ __typename: 'Event', id }))
    const ask = async () => {
      const { data } = await as(app).run(OF_MANY, { r })
      expect(
        data._entities.map((event: { attendance: { confirmed: number } }) => event.attendance.confirmed),
      ).toEqual([50, 1])
    }

    expect((await commandsOf(['events'], ask)).sort()).toEqual([
      'events.aggregate',
      'events.find',
      'events.find',
    ])
    const plans = await plansOf('events', ask)
    const counted = plans.find(({ indexes }) => indexes.includes(counting))!
    expect(counted.stages).not.toContain('FETCH')
    expect(counted.looksAt).toBeLessThan(60)
    for (const { stages } of plans) expect(stages).not.toContain('COLLSCAN')
  })
  test('of many dates is counted in one command, from the index alone', async () => {
    const event = await publishedEvent()
    const dates = await Promise.all(Array.from({ length: 12 }, (_, n) => dateAt(event, 24 * n)))
    for (const { _id: occurrenceId } of dates)
      await registrationsOf(
        Array.from({ length: 10 }, (_, n) => ({ eventId: event._id, occurrenceId, personId: `person-${n}` })),
      )
    const query = `query ($id: ID!) { event(id: $id) {
      occurrences(first: 5) { edges { node { attendance { confirmed } } } }
    } }`
    const ask = () => as(app).run(query, { id: event._id })

    const commands = await commandsOf(['events'], ask)
    const plans = await plansOf('events', ask)

    expect(commands.filter(name => name === 'events.aggregate')).toHaveLength(2)
    const counted = plans.find(({ indexes }) => indexes.includes(counting))!
    expect(counted.stages).not.toContain('FETCH')
    expect(counted.looksAt).toBeLessThan(70)
  })
})

describe('whether a party came', () => {
  const PRESENCE = 'query ($id: ID!) { registration(id: $id) { attendance } }'
  const presenceOf = async (id: string) =>
    (await as(viewers.STAFF).run(PRESENCE, { id })).data.registration.attendance
  const came = { arrived: 1, checkedInAt: inHours(-2) }

  test.each<[string | null, string, Partial<RegistrationRecord>, number, boolean]>([
    ['EXPECTED', 'before the end', {}, 0, true],
    ['PRESENT', 'once it is checked in', came, 0, false],
    ['PRESENT', 'afterwards', came, -3, true],
    ['NO_SHOW', 'when others came', {}, -3, true],
    ['UNKNOWN', 'when nobody looked at tickets', {}, -3, false],
    [null, 'of a place that was given back', { status: 'CANCELLED' }, -3, true],
    [null, 'of who only waits', { status: 'WAITLISTED' }, 0, true],
  ])('is %s %s', async (presence, _, given, hours, othersCame) => {
    const event = await publishedEvent({ startsAt: inHours(hours - 1), endsAt: inHours(hours + 1) })
    const { _id } = await registered(event, given)
    if (othersCame) await registered(event, came)

    expect(await presenceOf(_id)).toBe(presence)
  })

  test('is UNKNOWN at a date that was called off', async () => {
    const event = await pastEvent()
    const { _id } = await registered(event)
    await registered(event, came)
    await Occurrence.updateOne({ eventId: event._id }, { status: 'CANCELLED' })

    expect(await presenceOf(_id)).toBe('UNKNOWN')
  })

  test('is found for all of a list in one command more', async () => {
    const event = await pastEvent()
    for (let n = 0; n < 8; n += 1) await registered(event, n % 2 ? came : {})
    const query = 'query ($id: ID!) { event(id: $id) { registrations { edges { node { attendance } } } } }'

    const commands = await commandsOf(['events'], () => as(viewers.STAFF).run(query, { id: event._id }))

    expect(commands.filter(name => name === 'events.aggregate')).toHaveLength(2)
    expect(commands).toHaveLength(4)
  })
})
