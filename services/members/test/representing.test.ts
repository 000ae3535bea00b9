import { answersOf } from '@cluster/subgraph/answers'
import { anyone, commandsOf, plansOf, subgraphUnderTest, viewers } from '@cluster/testkit'
import { addDays, dayOf } from '@cluster/time'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { Deadline } from '../src/models/deadline.ts'
import { Derogation } from '../src/models/derogation.ts'
import { MembershipEntry } from '../src/models/membership-entry.ts'
import { Person } from '../src/models/person.ts'
import { buildForTests, organisation, person } from './fixtures.ts'
import { applicants, cluster, codeOf, emptied, members, take } from './membership.ts'

const as = subgraphUnderTest(buildForTests, emptied)
const own = (...organisationIds: string[]) => ({ ...viewers.MEMBER, organisationIds })
const stored = async (_id: string) => (await Person.findById(_id).lean())!

beforeEach(async () => {
  await cluster()
})

describe('a representative', () => {
  test('of a member is added by who represents it, by mail address, with the role of one', async () => {
    const [member] = await members(1, 'BY_STATUTE')
    await person({ _id: 'colleague', email: 'collegue.fictive@example.org' })
    const input = { organisationId: member!._id, email: 'Collegue.FICTIVE@example.org' }

    expect(codeOf(await take(as, 'addRepresentative', input, own(member!._id)))).toBeNull()
    expect(codeOf(await take(as, 'addRepresentative', input, own(member!._id)))).toBeNull()

    expect(await stored('colleague')).toMatchObject({
      organisationIds: [member!._id],
      roles: ['RESIDENT', 'MEMBER'],
    })
  })

  test('loses the role with the last member that it represents, by either way', async () => {
    const [first, second] = await members(2, 'BY_STATUTE')
    const { _id: provider } = await organisation()
    const organisationIds = [first!._id, second!._id, provider]
    await person({ _id: 'several', organisationIds, roles: ['RESIDENT', 'MEMBER'] })

    await take(as, 'removeRepresentative', { organisationId: first!._id, personId: 'several' })
    expect(await stored('several')).toMatchObject({ organisationIds: [second!._id, provider] })
    expect((await stored('several')).roles).toContain('MEMBER')

    await take(as, 'withdrawMember', { organisationId: second!._id })
    expect(await stored('several')).toMatchObject({
      organisationIds: [second!._id, provider],
      roles: ['RESIDENT'],
    })
  })

  test('gets the role when the organisation is admitted, not when it applies', async () => {
    const [organisationId] = await applicants(1, 'BY_STATUTE')
    await person({ _id: 'founder', organisationIds: [organisationId!] })
    expect((await stored('founder')).roles).toEqual(['RESIDENT'])

    await take(as, 'admitMember', { organisationId })

    expect((await stored('founder')).roles).toEqual(['RESIDENT', 'MEMBER'])
  })

  test.each([
    ['FORBIDDEN', { personId: 'colleague' }, own('org-other')],
    ['FORBIDDEN', { personId: 'colleague' }, { ...viewers.RESIDENT, organisationIds: ['org-own'] }],
    ['UNAUTHENTICATED', { personId: 'colleague' }, anyone],
    ['PERSON_MISSING', {}, viewers.STAFF],
    ['PERSON_MISSING', { personId: 'colleague', email: 'a@example.org' }, viewers.STAFF],
    ['PERSON_NOT_FOUND', { personId: 'nobody' }, viewers.STAFF],
    ['PERSON_NOT_FOUND', { email: 'nobody@example.org' }, own('org-own')],
    ['ORGANISATION_NOT_FOUND', { personId: 'colleague', organisationId: 'nowhere' }, viewers.STAFF],
  ])('%s is answered (%#)', async (code, input, claims) => {
    await organisation({ _id: 'org-own' })
    await person({ _id: 'colleague' })

    for (const mutation of ['addRepresentative', 'removeRepresentative'])
      expect(codeOf(await take(as, mutation, { organisationId: 'org-own', ...input }, claims))).toBe(code)

    expect((await stored('colleague')).organisationIds).toEqual([])
  })

  test('is shown by name to staff and to who represents the same, from an index', async () => {
    await organisation({ _id: 'org-own' })
    for (const _id of ['person-a', 'person-b', 'person-c'])
      await person({ _id, organisationIds: ['org-own'] })
    const QUERY = `{ organisation(id: "org-own") { representatives(first: 2) {
      edges { node { personId givenName familyName } } pageInfo { hasNextPage } } } }`

    const { data, errors } = await as({ ...viewers.RESIDENT, organisationIds: ['org-own'] }).run(QUERY)

    expect(errors).toBeUndefined()
    expect(data.organisation.representatives).toEqual({
      edges: ['person-a', 'person-b'].map(personId => ({
        node: { personId, givenName: 'Habitant', familyName: 'Fictif' },
      })),
      pageInfo: { hasNextPage: true },
    })
    expect(codeOf(await as(viewers.STAFF).run(QUERY))).toBeNull()
    expect(codeOf(await as(own('org-other')).run(QUERY))).toBe('FORBIDDEN')
    expect(codeOf(await as(anyone).run(QUERY))).toBe('UNAUTHENTICATED')
    const plans = await plansOf('members', () => as(viewers.STAFF).run(QUERY))
    expect(plans[1]).toMatchObject({ indexes: expect.arrayContaining(['organisationIds_1__id_1']) })
    expect(plans[1]!.stages).not.toContain('SORT')
  })

  test('of many organisations are had in one command', async () => {
    for (let n = 0; n < 10; n += 1) await organisation()

    const commands = await commandsOf(['members'], () =>
      as(viewers.STAFF).run(
        '{ organisations { edges { node { representatives { edges { node { personId } } } } } } }',
      ),
    )

    expect(commands).toEqual(['members.find', 'members.aggregate'])
  })
})

describe('a person that took steps', () => {
  const STAFF = viewers.STAFF.personId!
  const claims = { ...viewers.STAFF, idempotency: { key: 'key-1', fingerprint: 'body-1' } }
  const EXPORT = `query { _entities(representations: [{ __typename: "PersonalData", personId: "${STAFF}" }]) {
    ... on PersonalData { members } } }`
  const derogation = { reason: 'x', deadline: addDays(dayOf(new Date()), 9) }

  beforeEach(async () => {
    await person({ _id: STAFF, roles: ['STAFF'] })
    const [member] = await members(2, 'BY_STATUTE')
    await members(1, 'NONE')
    await take(as, 'withdrawMember', { organisationId: member!._id, derogation }, claims)
  })

  test('is told all that is kept of it', async () => {
    const { data } = await as(viewers.STAFF).run(EXPORT)

    expect(data._entities[0].members).toMatchObject({
      person: { id: STAFF },
      membershipSteps: [{ step: 'WITHDRAWN', authorId: STAFF }],
      derogations: [{ reason: 'x' }],
      duesPayments: [],
    })
  })

  test('is erased from them, and the steps stay', async () => {
    const eraser = { ...anyone, appId: 'identity', scopes: ['personal-data:erase'] }
    const ERASE = `mutation { eraseFromMembers(input: { personId: "${STAFF}" }) }`
    const count = await MembershipEntry.countDocuments()

    expect((await as(eraser).run(ERASE)).data.eraseFromMembers).toBe(true)
    expect((await as(eraser).run(ERASE)).data.eraseFromMembers).toBe(true)

    const kept = await Promise.all(
      [MembershipEntry, Derogation, Deadline, Person, answersOf('members')].map(({ collection }) =>
        collection.find().toArray(),
      ),
    )
    expect(JSON.stringify(kept)).not.toContain(STAFF)
    expect(await MembershipEntry.countDocuments()).toBe(count)
  })
})
