import { anyone, commandsOf, plansOf, subgraphUnderTest, viewers } from '@cluster/testkit'
import { anonymous, type Claims } from '@cluster/viewer'
import { beforeAll, describe, expect, test } from '@jest/globals'
import type { OrganisationRecord } from '../src/models/organisation.ts'
import { buildForTests, organisation, person } from './fixtures.ts'

const FIELDS = 'givenName familyName email locale roles organisations(first: 2) { edges { node { name } } }'
const ENTITY = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Person { id ${FIELDS} } } }`
const PERSON = 'query ($id: ID!) { person(id: $id) { id email } }'
const ME = `{ me { id ${FIELDS} } }`

const id = viewers.RESIDENT.personId!
const self = viewers.RESIDENT
const reminderJob: Claims = { ...anonymous, appId: 'app-reminders', scopes: ['reminders:send'] }
const accounts: Claims = { ...anonymous, appId: 'identity', scopes: ['accounts:read'] }
const otherApp: Claims = { ...anonymous, appId: 'app-partner', scopes: ['services:read'] }
const neighbour: Claims = { ...viewers.RESIDENT, personId: 'person-neighbour' }

const as = subgraphUnderTest(buildForTests)
let organisations: OrganisationRecord[]

beforeAll(async () => {
  organisations = await Promise.all(Array.from({ length: 3 }, () => organisation()))
  await person({
    _id: id,
    email: 'habitant.fictif@example.org',
    organisationIds: organisations.map(({ _id }) => _id),
  })
})

describe('a person', () => {
  const all = ['givenName', 'familyName', 'email', 'locale', 'roles', 'organisations']

  test.each([
    ['that person', self, all, null],
    ['staff', viewers.STAFF, all, null],
    ['the director', viewers.DIRECTOR, all, null],
    ['an animator', viewers.ANIMATOR, [], 'FORBIDDEN'],
    ['the reminder job', reminderJob, ['givenName', 'familyName', 'email', 'locale'], 'FORBIDDEN'],
    [
      'the service that signs people in',
      accounts,
      ['email', 'locale', 'roles', 'organisations'],
      'FORBIDDEN',
    ],
    ['a neighbour', neighbour, [], 'FORBIDDEN'],
    ['a member', viewers.MEMBER, [], 'FORBIDDEN'],
    ['another app', otherApp, [], 'FORBIDDEN'],
    ['somebody unknown', anyone, [], 'UNAUTHENTICATED'],
  ])('is seen by %s as far as they may', async (_, viewer, seen, code) => {
    const { data, errors = [] } = await as(viewer).run(ENTITY, { keys: [{ __typename: 'Person', id }] })

    const shown = data._entities[0]
    expect(shown.id).toBe(id)
    expect(all.filter(field => shown[field] !== null)).toEqual(seen)
    expect(errors.map(({ path }) => (path as string[]).at(-1))).toEqual(
      all.filter(field => !seen.includes(field)),
    )
    for (const { extensions } of errors) expect(extensions.code).toBe(code)
  })

  test.each([
    ['UNAUTHENTICATED', anyone, id],
    ['FORBIDDEN', neighbour, id],
    ['FORBIDDEN', neighbour, 'nobody'],
    ['FORBIDDEN', reminderJob, id],
    ['FORBIDDEN', viewers.ANIMATOR, id],
    ['PERSON_NOT_FOUND', viewers.STAFF, 'nobody'],
  ])('asked for by id answers %s', async (code, viewer, wanted) => {
    const { data, errors } = await as(viewer).run(PERSON, { id: wanted })

    expect(data).toEqual({ person: null })
    expect(errors).toMatchObject([{ extensions: { code } }])
  })

  test.each([
    ['that person', self],
    ['staff', viewers.STAFF],
    ['the service that signs people in', accounts],
  ])('is found by id by %s', async (_, viewer) => {
    const answer = await as(viewer).run(PERSON, { id })

    expect(answer).toEqual({ data: { person: { id, email: 'habitant.fictif@example.org' } } })
  })
})

describe('a person found by mail address', () => {
  const BY_EMAIL = 'query ($email: EmailAddress!) { personByEmail(email: $email) { id } }'

  test.each([
    ['habitant.fictif@example.org', { id }],
    ['Habitant.FICTIF@Example.org', { id }],
    ['habitant+fictif@example.org', null],
    ['nobody@example.org', null],
  ])('is asked for as %s', async (email, found) => {
    expect(await as(accounts).run(BY_EMAIL, { email })).toEqual({ data: { personByEmail: found } })
  })

  test('is read from an index', async () => {
    const plans = await plansOf('members', () => as(accounts).run(BY_EMAIL, { email: 'nobody@example.org' }))

    expect(plans).toHaveLength(1)
    expect(plans[0]!.stages).not.toContain('COLLSCAN')
    expect(plans[0]!.looksAt).toBe(0)
  })

  test.each([
    ['UNAUTHENTICATED', anyone],
    ['FORBIDDEN', self],
    ['FORBIDDEN', viewers.STAFF],
    ['FORBIDDEN', reminderJob],
  ])('answers %s to others', async (code, viewer) => {
    const { data, errors } = await as(viewer).run(BY_EMAIL, { email: 'habitant.fictif@example.org' })

    expect(data).toEqual({ personByEmail: null })
    expect(errors).toMatchObject([{ extensions: { code } }])
  })

  test('has an address that is nobody else’s', async () => {
    await expect(person({ email: 'Habitant.Fictif@example.org' })).rejects.toThrow('duplicate key')
  })
})

describe('me', () => {
  test('is the person who asks, with a page of organisations read by one command', async () => {
    let answer: Awaited<ReturnType<ReturnType<typeof as>['run']>> = {}
    const commands = await commandsOf(['members'], async () => {
      answer = await as(self).run(ME)
    })

    expect(answer.errors).toBeUndefined()
    expect(answer.data.me).toEqual({
      id,
      givenName: 'Habitant',
      familyName: 'Fictif',
      email: 'habitant.fictif@example.org',
      locale: 'FR',
      roles: ['RESIDENT'],
      organisations: { edges: organisations.slice(0, 2).map(({ name }) => ({ node: { name } })) },
    })
    expect(commands).toEqual(['members.find', 'members.find'])
  })

  test.each([
    ['nobody', anyone],
    ['an app', reminderJob],
    ['a person that is gone', neighbour],
  ])('is null for %s', async (_, viewer) => {
    expect(await as(viewer).run(ME)).toEqual({ data: { me: null } })
  })

  test('shows an organisation that is gone as an edge without node', async () => {
    await person({ _id: viewers.MEMBER.personId!, organisationIds: ['org-gone'] })

    const { data, errors } = await as(viewers.MEMBER).run(ME)

    expect(errors).toBeUndefined()
    expect(data.me.organisations.edges).toEqual([{ node: null }])
  })

  test.each([
    ['INVALID_PAGE_SIZE', '(first: 101)'],
    ['MALFORMED_CURSOR', '(after: "nowhere")'],
  ])('answers %s to organisations%s', async (code, args) => {
    const { errors } = await as(self).run(`{ me { organisations${args} { edges { cursor } } } }`)

    expect(errors).toMatchObject([{ extensions: { code } }])
  })
})
