import { anyone, commandsOf, plansOf, viewers } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import { Occurrence } from '../src/models/occurrence.ts'
import { occurrenceOf as dateOf } from '../src/operations/occurrences/occurrence-of.ts'
import { agendaOf, registrationsOf } from './agenda-of.ts'
import { publishedEvent, refusal, residents, subgraphUnderTest } from './fixtures.ts'

const OF_EVENT = 'query ($id: ID!) { event(id: $id) { attendance { confirmed cancelled capacity } } }'
const OF_MANY = `query ($r: [_Any!]!) {
  _entities(representations: $r) { ... on Event { attendance { confirmed capacity } } }
}`
const REGISTER = 'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { id } }'
const CANCEL = 'mutation ($input: CancelRegistrationInput!) { cancelRegistration(input: $input) { id } }'

const as = subgraphUnderTest()
const app = { ...anyone, appId: 'app-test', scopes: ['events:read'] }

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

    expect(data.event.attendance).toEqual({ confirmed: 2, cancelled: 1, capacity: 12 })
  })

  test('has no capacity where one of its dates has no limit', async () => {
    const event = await publishedEvent({ capacity: 5 })
    await Occurrence.create({ ...dateOf(event), capacity: null })

    const { data } = await as(app).run(OF_EVENT, { id: event._id })

    expect(data.event.attendance).toEqual({ confirmed: 0, cancelled: 0, capacity: null })
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

    expect(Boolean(data.event.attendance)).toBe(code === null)
    if (code) expect(errors).toMatchObject(refusal(code, null))
  })

  test('of many events is counted in two commands, from the index alone', async () => {
    const events = await agendaOf(30)
    const [first, ...others] = events.map(({ _id }) => _id)
    const all = [...Array(50).fill(first), ...others]
    await registrationsOf(all.map((eventId, n) => ({ eventId, personId: `person-${n}` })))
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
    const counted = plans.find(({ indexes }) => indexes.includes('eventId_1_status_1'))!
    expect(counted.stages).not.toContain('FETCH')
    expect(counted.looksAt).toBeLessThan(60)
    for (const { stages } of plans) expect(stages).not.toContain('COLLSCAN')
  })
})
