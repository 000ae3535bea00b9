import { anyone, viewers } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import { Event } from '../src/models/event.ts'
import { facts, inHours, refusal, subgraphUnderTest } from './fixtures.ts'

const CREATE = `mutation ($input: CreateEventInput!) {
  createEvent(input: $input) {
    id title english: title(locale: EN) description status organiser { id } venue { name address } timeZone
    capacity revision startsAt endsAt
    services { edges { node { id } } }
    occurrences { edges { node { startsAt endsAt placesLeft } } }
  }
}`

const startsAt = inHours(48).toISOString()
const endsAt = inHours(50).toISOString()
const meal = {
  title: { fr: 'Repas fictif' },
  organiserId: 'org-test',
  venue: { name: 'Place imaginaire' },
  startsAt,
  endsAt,
}

const as = subgraphUnderTest()

describe('creating an event', () => {
  test('makes a draft with one occurrence, and tells nobody', async () => {
    const input = { ...meal, capacity: 12, serviceIds: ['service-a', 'service-b', 'service-a'] }

    const { data, errors } = await as(viewers.ANIMATOR).run(CREATE, { input })

    expect(errors).toBeUndefined()
    expect(data.createEvent).toEqual({
      id: expect.any(String),
      title: 'Repas fictif',
      english: 'Repas fictif',
      description: null,
      status: 'DRAFT',
      organiser: { id: 'org-test' },
      venue: { name: 'Place imaginaire', address: null },
      timeZone: 'Europe/Paris',
      capacity: 12,
      revision: 0,
      startsAt,
      endsAt,
      services: { edges: [{ node: { id: 'service-a' } }, { node: { id: 'service-b' } }] },
      occurrences: { edges: [{ node: { startsAt, endsAt, placesLeft: 12 } }] },
    })
    expect(await facts()).toEqual([])
  })

  test('is open to a member and to staff for an organisation of theirs', async () => {
    const ofMember = await as(viewers.MEMBER).run(CREATE, { input: meal })
    const ofStaff = await as(viewers.STAFF).run(CREATE, { input: { ...meal, organiserId: 'org-cluster' } })

    expect([ofMember.data.createEvent.status, ofStaff.data.createEvent.status]).toEqual(['DRAFT', 'DRAFT'])
  })

  test('takes an input that is written into the query', async () => {
    const { data } = await as(viewers.ANIMATOR).run(`mutation { createEvent(input: {
      title: { fr: "Repas", en: "Meal" }, organiserId: "org-test", venue: { name: "Cour" },
      startsAt: "${startsAt}", endsAt: "${endsAt}"
    }) { title(locale: EN) } }`)

    expect(data).toEqual({ createEvent: { title: 'Meal' } })
  })

  const long = (length: number) => 'x'.repeat(length)
  test.each([
    ['EVENT_IN_THE_PAST', 'startsAt', { startsAt: inHours(-1), endsAt: inHours(1) }],
    ['END_BEFORE_START', 'endsAt', { endsAt: inHours(47) }],
    ['END_BEFORE_START', 'endsAt', { endsAt: startsAt }],
    ['UNKNOWN_TIME_ZONE', 'timeZone', { timeZone: 'Europe/Lille' }],
    ['UNKNOWN_TIME_ZONE', 'timeZone', { timeZone: '+01:00' }],
    ['UNKNOWN_TIME_ZONE', 'timeZone', { timeZone: '' }],
    ['TITLE_MISSING', 'title', { title: { fr: '  ', en: 'Meal' } }],
    ['VENUE_MISSING', 'venue', { venue: { name: ' ' } }],
    ['TEXT_TOO_LONG', 'title', { title: { fr: 'Repas', en: long(201) } }],
    ['TEXT_TOO_LONG', 'description', { description: { fr: long(5_001) } }],
    ['TEXT_TOO_LONG', 'venue', { venue: { name: long(201) } }],
    ['TEXT_TOO_LONG', 'venue', { venue: { name: 'Cour', address: long(501) } }],
    ['INVALID_CAPACITY', 'capacity', { capacity: 0 }],
    ['INVALID_CAPACITY', 'capacity', { capacity: -1 }],
    ['INVALID_CAPACITY', 'capacity', { capacity: 100_001 }],
    ['TOO_MANY_SERVICES', 'serviceIds', { serviceIds: Array.from({ length: 51 }, (_, n) => `service-${n}`) }],
    ['NOT_YOUR_ORGANISATION', 'organiserId', { organiserId: 'org-other' }],
    ['NOT_YOUR_ORGANISATION', 'organiserId', { organiserId: '' }],
  ])('answers %s in %s and stores nothing', async (code, field, fault) => {
    const { data, errors } = await as(viewers.ANIMATOR).run(CREATE, { input: { ...meal, ...fault } })

    expect(data).toEqual({ createEvent: null })
    expect(errors).toMatchObject(refusal(code, field))
    expect(await Event.countDocuments()).toBe(0)
  })

  test.each([
    ['UNAUTHENTICATED', anyone],
    ['FORBIDDEN', viewers.RESIDENT],
    ['FORBIDDEN', { ...viewers.RESEARCHER, organisationIds: ['org-test'] }],
  ])('answers %s to those who hold no events', async (code, viewer) => {
    const { errors } = await as(viewer).run(CREATE, { input: meal })

    expect(errors).toMatchObject(refusal(code, null))
    expect(await Event.countDocuments()).toBe(0)
  })

  test('in the name of an organisation that is not theirs is refused even to staff', async () => {
    const { errors } = await as(viewers.STAFF).run(CREATE, { input: meal })

    expect(errors).toMatchObject(refusal('NOT_YOUR_ORGANISATION', 'organiserId'))
  })

  test('keeps texts at their limit', async () => {
    const input = { ...meal, title: { fr: long(200) }, description: { fr: long(5_000) }, capacity: 100_000 }

    expect((await as(viewers.ANIMATOR).run(CREATE, { input })).errors).toBeUndefined()
  })
})
