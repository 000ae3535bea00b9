import { anyone, viewers } from '@cluster/testkit'
import type { Claims } from '@cluster/viewer'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { draftEvent, inHours, publishedEvent, refusal, residents, subgraphUnderTest } from './fixtures.ts'

const EVENT = 'query ($id: ID!) { event(id: $id) { id } }'
const ENTITY = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Event { id title } } }'
const EVENTS = 'query ($filter: EventFilter) { events(filter: $filter) { edges { node { id } } } }'
const REGISTER = 'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { id } }'

const as = subgraphUnderTest()
const otherMember: Claims = { ...viewers.MEMBER, organisationIds: ['org-other'] }
const reminderJob: Claims = { ...anyone, appId: 'app-notifications', scopes: ['reminders:send'] }
const idsOf = (connection: { edges: { node: { id: string } }[] }) =>
  connection.edges.map(({ node }) => node.id)

describe('a draft', () => {
  test.each([
    ['staff', viewers.STAFF],
    ['the director', viewers.DIRECTOR],
    ['an animator of its organiser', viewers.ANIMATOR],
    ['a member of its organiser', viewers.MEMBER],
  ])('is shown to %s, by id and in a list', async (_, viewer) => {
    const { _id: id } = await draftEvent()
    const filter = { status: 'DRAFT', organiserId: 'org-test' }

    expect((await as(viewer).run(EVENT, { id })).data.event).toEqual({ id })
    expect(idsOf((await as(viewer).run(EVENTS, { filter })).data.events)).toEqual([id])
  })

  test.each([
    ['nobody in particular', anyone],
    ['a resident', viewers.RESIDENT],
    ['a member of another organisation', otherMember],
    ['an animator of another organisation', { ...viewers.ANIMATOR, organisationIds: ['org-other'] }],
    ['somebody of its organiser who holds no events', { ...viewers.RESIDENT, organisationIds: ['org-test'] }],
    ['an app of its organiser', { ...anyone, appId: 'app-test', organisationIds: ['org-test'] }],
  ])('is hidden from %s, as if it were not there', async (_, viewer) => {
    const { _id: id } = await draftEvent()

    const byId = await as(viewer).run(EVENT, { id })
    const unknown = await as(viewer).run(EVENT, { id: 'nowhere' })
    const referredTo = await as(viewer).run(ENTITY, { r: [{ __typename: 'Event', id }] })

    expect(byId.errors).toMatchObject(refusal('EVENT_NOT_FOUND', 'id'))
    expect(byId.errors![0]!.message).toBe(unknown.errors![0]!.message.replace('nowhere', id))
    expect(referredTo).toEqual({ data: { _entities: [null] } })
  })

  test('is in no list of what is published, not even for staff', async () => {
    await draftEvent({ startsAt: inHours(5), endsAt: inHours(6) })
    const r = [{ __typename: 'Organisation', id: 'org-test' }]

    const { data } = await as(viewers.STAFF).run(
      `query ($r: [_Any!]!) {
        events { edges { node { id } } } upcomingOccurrences { edges { node { id } } }
        _entities(representations: $r) { ... on Organisation { events { edges { node { id } } } } }
      }`,
      { r },
    )

    expect([data.events, data.upcomingOccurrences, data._entities[0].events].flatMap(idsOf)).toEqual([])
  })

  test.each([
    ['UNAUTHENTICATED', null, anyone, 'DRAFT'],
    ['UNAUTHENTICATED', null, anyone, 'CANCELLED'],
    ['FORBIDDEN', null, viewers.RESIDENT, 'DRAFT'],
    ['NOT_YOUR_ORGANISATION', 'organiserId', otherMember, 'DRAFT'],
    ['NOT_YOUR_ORGANISATION', 'organiserId', otherMember, 'CANCELLED'],
  ])('answers %s in %s to those who list what is not theirs', async (code, field, viewer, status) => {
    const ofOrganiser = await as(viewer).run(EVENTS, { filter: { status, organiserId: 'org-test' } })
    const all = await as(viewer).run(EVENTS, { filter: { status } })

    expect(ofOrganiser.errors).toMatchObject(refusal(code, field))
    expect(all.errors).toMatchObject(refusal(code, field))
  })
})

describe('a registration', () => {
  const ONE = 'query ($id: ID!) { registration(id: $id) { id } }'
  const OF_EVENT = 'query ($id: ID!) { event(id: $id) { registrations { edges { node { id } } } } }'
  const OF_ENTITY = `query ($r: [_Any!]!) {
    _entities(representations: $r) { ... on Event { registrations { edges { node { id } } } } }
  }`
  const OF_PERSON = `query ($r: [_Any!]!) {
    _entities(representations: $r) { ... on Person { registrations { edges { node { id } } } } }
  }`
  const r = [{ __typename: 'Person', id: 'person-resident' }]
  let eventId: string
  let id: string

  beforeEach(async () => {
    eventId = (await publishedEvent())._id
    const { data } = await as(viewers.RESIDENT).run(REGISTER, { input: { eventId } })
    id = data.registerForEvent.id
  })

  test.each([
    ['the person registered', viewers.RESIDENT],
    ['an animator of its organiser', viewers.ANIMATOR],
    ['a member of its organiser', viewers.MEMBER],
    ['staff', viewers.STAFF],
    ['the reminder job', reminderJob],
  ])('is shown to %s', async (_, viewer) => {
    expect((await as(viewer).run(ONE, { id })).data).toEqual({ registration: { id } })
  })

  test.each([
    ['UNAUTHENTICATED', anyone],
    ['FORBIDDEN', residents(1)[0]!],
    ['FORBIDDEN', otherMember],
    ['FORBIDDEN', { ...viewers.ANIMATOR, organisationIds: ['org-other'] }],
    ['FORBIDDEN', { ...viewers.RESEARCHER, organisationIds: ['org-test'] }],
    ['FORBIDDEN', { ...reminderJob, scopes: ['registrations:write', 'events:read'] }],
  ])('answers %s to others, whether it is there or not', async (code, viewer) => {
    expect((await as(viewer).run(ONE, { id })).errors).toMatchObject(refusal(code, null))
    expect((await as(viewer).run(ONE, { id: 'nowhere' })).errors).toMatchObject(refusal(code, null))
  })

  test('that nobody made names the field', async () => {
    const { errors } = await as(viewers.STAFF).run(ONE, { id: 'nowhere' })

    expect(errors).toMatchObject(refusal('REGISTRATION_NOT_FOUND', 'id'))
  })

  test('is listed with its event for those who may edit that and the reminder job alone', async () => {
    for (const viewer of [viewers.ANIMATOR, viewers.MEMBER, viewers.DIRECTOR, reminderJob]) {
      expect(idsOf((await as(viewer).run(OF_EVENT, { id: eventId })).data.event.registrations)).toEqual([id])
    }
    for (const [viewer, code] of [
      [anyone, 'UNAUTHENTICATED'],
      [viewers.RESIDENT, 'FORBIDDEN'],
      [otherMember, 'FORBIDDEN'],
      [{ ...viewers.ANIMATOR, organisationIds: ['org-other'] }, 'FORBIDDEN'],
    ] as const) {
      for (const [query, variables] of [
        [OF_EVENT, { id: eventId }],
        [OF_ENTITY, { r: [{ __typename: 'Event', id: eventId }] }],
      ] as const) {
        const { data, errors } = await as(viewer).run(query, variables)
        expect(data.event ?? data._entities[0]).toEqual({ registrations: null })
        expect(errors).toMatchObject(refusal(code, null))
      }
    }
  })

  test('leads to the name of its person for that person and those who may edit the event alone', async () => {
    const ATTENDEE = 'query ($id: ID!) { registration(id: $id) { attendee { personId } } }'
    for (const viewer of [viewers.RESIDENT, viewers.MEMBER, viewers.ANIMATOR, viewers.STAFF]) {
      const { data } = await as(viewer).run(ATTENDEE, { id })
      expect(data.registration.attendee).toEqual({ personId: 'person-resident' })
    }
    const asJob = await as(reminderJob).run(ATTENDEE, { id })
    expect(asJob.data).toEqual({ registration: { attendee: null } })
    expect(asJob.errors).toMatchObject(refusal('FORBIDDEN', null))
  })

  test('is listed with its person for that person and staff alone', async () => {
    for (const viewer of [viewers.RESIDENT, viewers.STAFF]) {
      expect(idsOf((await as(viewer).run(OF_PERSON, { r })).data._entities[0].registrations)).toEqual([id])
    }
    for (const viewer of [viewers.ANIMATOR, residents(1)[0]!]) {
      const { data, errors } = await as(viewer).run(OF_PERSON, { r })
      expect(data._entities[0].registrations).toBeNull()
      expect(errors).toMatchObject(refusal('FORBIDDEN', null))
    }
  })
})
