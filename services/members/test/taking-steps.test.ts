import { anyone, commandsOf, subgraphUnderTest, viewers } from '@cluster/testkit'
import { addDays, dayOf } from '@cluster/time'
import type { Claims } from '@cluster/viewer'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { MembershipEntry } from '../src/models/membership-entry.ts'
import { Organisation } from '../src/models/organisation.ts'
import { Person } from '../src/models/person.ts'
import { buildForTests, organisation, person } from './fixtures.ts'
import { applicants, cluster, codeOf, emptied, factsTold, historyOf, members, take } from './membership.ts'

const as = subgraphUnderTest(buildForTests, emptied)
const today = dayOf(new Date())
const ago = (days: number) => addDays(today, -days)
const founder: Claims = viewers.RESIDENT

beforeEach(async () => {
  await cluster()
})

describe('applying for membership', () => {
  const told = {
    name: 'Coopérative fictive',
    legalForm: 'SCOP',
    siren: '732 829 320',
    city: 'Ville-Imaginaire',
  }

  test('puts down a new organisation that the founder represents', async () => {
    await person({ _id: founder.personId! })

    const { data, errors } = await take(
      as,
      'applyForMembership',
      { organisation: told, message: 'Bonjour' },
      founder,
    )

    expect(errors).toBeUndefined()
    const { id, ...shown } = data.applyForMembership
    expect(shown).toEqual({
      name: 'Coopérative fictive',
      essBasis: 'BY_STATUTE',
      membership: { state: 'APPLIED', since: null, votes: 1 },
    })
    expect(await Person.findById(founder.personId).lean()).toMatchObject({
      organisationIds: [id],
      roles: ['RESIDENT'],
    })
    expect(await historyOf(as, id)).toMatchObject([
      { number: 1, step: 'APPLIED', on: today, reason: 'Bonjour', author: { id: founder.personId } },
    ])
    expect(await factsTold()).toEqual(['membership.changed'])
  })

  test('is for who represents the organisation now, whatever the token says', async () => {
    const { _id: organisationId } = await organisation()
    await person({ _id: founder.personId!, organisationIds: [] })
    const claims = { ...founder, organisationIds: [organisationId] }
    expect(codeOf(await take(as, 'applyForMembership', { organisationId }, claims))).toBe('FORBIDDEN')

    await Person.updateOne({ _id: founder.personId }, { organisationIds: [organisationId] })

    expect(codeOf(await take(as, 'applyForMembership', { organisationId }, claims))).toBeNull()
  })

  test.each([
    ['UNAUTHENTICATED', { organisation: told }, anyone],
    ['ORGANISATION_MISSING', {}, founder],
    ['ORGANISATION_MISSING', { organisationId: 'x', organisation: told }, founder],
    ['ORGANISATION_NOT_FOUND', { organisationId: 'nowhere' }, viewers.STAFF],
    ['NAME_MISSING', { organisation: { name: ' … ' } }, founder],
    ['TEXT_TOO_LONG', { organisation: { name: 'x'.repeat(201) } }, founder],
    ['TEXT_TOO_LONG', { organisation: told, message: 'x'.repeat(5_001) }, founder],
    ['INVALID_SIREN', { organisation: { ...told, siren: '732829321' } }, founder],
    ['INVALID_INSEE_CATEGORY', { organisation: { ...told, inseeCategory: '54' } }, founder],
    ['INVALID_WEBSITE', { organisation: { ...told, website: 'ftp://example.org/' } }, founder],
    ['PERSON_NOT_FOUND', { organisation: told }, { ...founder, personId: 'nobody' }],
  ])('answers %s and writes nothing (%#)', async (code, input, claims) => {
    await person({ _id: founder.personId! })

    expect(codeOf(await take(as, 'applyForMembership', input, claims))).toBe(code)

    expect(await Organisation.countDocuments()).toBe(0)
    expect(await MembershipEntry.countDocuments()).toBe(0)
  })

  test.each([
    ['its SIREN', { siren: '732829320' }],
    ['its name, without one', { name: 'COOPERATIVE  FICTIVE', siren: null }],
  ])('of an organisation that is known by %s answers with its id', async (_, differs) => {
    const known = await organisation({ name: 'Coopérative fictive', siren: differs.siren })
    await person({ _id: founder.personId! })

    const { errors } = await take(
      as,
      'applyForMembership',
      { organisation: { ...told, ...differs } },
      founder,
    )

    expect(errors).toMatchObject([{ extensions: { code: 'ORGANISATION_KNOWN', organisationId: known._id } }])
  })

  test('ten times at once by one founder makes one application', async () => {
    await person({ _id: founder.personId! })

    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        take(as, 'applyForMembership', { organisation: { name: `Fondée fictive ${n}` } }, founder),
      ),
    )

    expect(answers.map(codeOf).filter(code => code === 'APPLICATION_PENDING')).toHaveLength(9)
    expect(await Organisation.countDocuments()).toBe(1)
  })

  test('ten times at once under one Idempotency-Key gives ten equal answers', async () => {
    await person({ _id: founder.personId! })
    const claims = { ...founder, idempotency: { key: 'key-1', fingerprint: 'body-1' } }

    const answers = await Promise.all(
      Array.from({ length: 10 }, () => take(as, 'applyForMembership', { organisation: told }, claims)),
    )

    expect(answers[0]!.errors).toBeUndefined()
    expect(answers).toEqual(Array(10).fill(answers[0]))
    expect(await MembershipEntry.countDocuments()).toBe(1)
  })

  test('is seen by staff in the order of its day, from an index', async () => {
    const ids = await applicants(3, null)
    const LIST = '{ applications { edges { node { id } } } }'

    const { data } = await as(viewers.STAFF).run(LIST)

    expect(data.applications.edges.map(({ node }: { node: { id: string } }) => node.id).sort()).toEqual(
      ids.sort(),
    )
    expect(codeOf(await as(viewers.MEMBER).run(LIST))).toBe('FORBIDDEN')
  })
})

describe('a membership', () => {
  test('runs its course, each step with its day, author and reason', async () => {
    const [organisationId] = await applicants(1, 'BY_STATUTE', ago(30))
    const steps: [string, object][] = [
      ['admitMember', { on: ago(20), votes: 2, reason: 'Décision du bureau' }],
      ['suspendMember', { on: ago(15), reason: 'Impayés' }],
      ['resumeMembership', { on: ago(10) }],
      ['setMemberVotes', { on: ago(5), votes: 3, reason: 'Assemblée' }],
      ['withdrawMember', { reason: 'Cessation' }],
      ['applyForMembership', {}],
      ['refuseApplication', { reason: 'Incomplète' }],
    ]
    for (const [mutation, input] of steps)
      expect([mutation, codeOf(await take(as, mutation, { organisationId, ...input }))]).toEqual([
        mutation,
        null,
      ])

    const author = { id: 'person-staff' }
    expect(
      (await historyOf(as, organisationId!)).map(({ number, step, state, on, votes, reason }) => [
        number,
        step,
        state,
        on,
        votes,
        reason,
      ]),
    ).toEqual([
      [1, 'ADMITTED', 'ADMITTED', ago(20), 2, 'Décision du bureau'],
      [2, 'ACTIVATED', 'ACTIVE', ago(20), null, null],
      [3, 'SUSPENDED', 'SUSPENDED', ago(15), null, 'Impayés'],
      [4, 'RESUMED', 'ACTIVE', ago(10), null, null],
      [5, 'VOTES_CHANGED', 'ACTIVE', ago(5), 3, 'Assemblée'],
      [6, 'WITHDRAWN', 'WITHDRAWN', today, null, 'Cessation'],
      [7, 'APPLIED', 'APPLIED', today, null, null],
      [8, 'REFUSED', 'REFUSED', today, null, 'Incomplète'],
    ])
    // Each by its name, but for an application, which is nobody's business.
    expect((await factsTold()).filter(type => type.startsWith('organisation.'))).toEqual([
      'organisation.admitted',
      'organisation.activated',
      'organisation.suspended',
      'organisation.resumed',
      'organisation.withdrawn',
    ])
    await person({ _id: author.id, roles: ['STAFF'] })
    expect((await historyOf(as, organisationId!))[0]!.author).toEqual(author)
  })

  test.each([
    ['APPLIED', 'suspendMember', ['admitMember', 'refuseApplication']],
    ['APPLIED', 'withdrawMember', ['admitMember', 'refuseApplication']],
    ['ADMITTED', 'suspendMember', ['recordDuesPayment', 'setMemberVotes', 'withdrawMember', 'excludeMember']],
    ['ACTIVE', 'admitMember', ['suspendMember', 'setMemberVotes', 'withdrawMember', 'excludeMember']],
    ['SUSPENDED', 'suspendMember', ['resumeMembership', 'setMemberVotes', 'withdrawMember', 'excludeMember']],
    ['WITHDRAWN', 'resumeMembership', ['applyForMembership']],
    ['EXCLUDED', 'excludeMember', ['applyForMembership']],
    ['REFUSED', 'admitMember', ['applyForMembership']],
  ] as const)('that is %s refuses %s, and says what is possible', async (state, mutation, possible) => {
    const { _id: organisationId } = await organisation({ membership: { state, since: null, number: 4 } })

    const { errors } = await take(as, mutation, { organisationId, reason: 'Essai' })

    expect(errors).toMatchObject([{ extensions: { code: 'STEP_NOT_POSSIBLE', state, possible } }])
    expect(await MembershipEntry.countDocuments()).toBe(0)
  })

  test.each([
    ['DAY_IN_THE_FUTURE', 'suspendMember', { on: addDays(today, 1), reason: 'x' }],
    ['STEP_OUT_OF_ORDER', 'suspendMember', { on: '2011-12-31', reason: 'x' }],
    ['REASON_MISSING', 'suspendMember', {}],
    ['REASON_MISSING', 'suspendMember', { reason: '  ' }],
    ['REASON_MISSING', 'excludeMember', {}],
    ['TEXT_TOO_LONG', 'suspendMember', { reason: 'x'.repeat(5_001) }],
    ['INVALID_VOTES', 'setMemberVotes', { votes: 0, reason: 'x' }],
    ['INVALID_VOTES', 'setMemberVotes', { votes: 1_001, reason: 'x' }],
    ['REASON_MISSING', 'withdrawMember', { derogation: { reason: ' ', deadline: addDays(today, 9) } }],
    ['DEADLINE_NOT_TO_COME', 'withdrawMember', { derogation: { reason: 'x', deadline: today } }],
  ])('answers %s to %s (%#)', async (code, mutation, input) => {
    const [member] = await members(1, 'BY_STATUTE')

    expect(codeOf(await take(as, mutation, { organisationId: member!._id, ...input }))).toBe(code)

    expect(await historyOf(as, member!._id)).toHaveLength(2)
  })

  test.each(['admitMember', 'refuseApplication', 'suspendMember', 'resumeMembership', 'excludeMember'])(
    '%s is for staff',
    async mutation => {
      const input = { organisationId: 'org-test' }

      expect(codeOf(await take(as, mutation, input, viewers.MEMBER))).toBe('FORBIDDEN')
      expect(codeOf(await take(as, mutation, input, anyone))).toBe('UNAUTHENTICATED')
    },
  )

  test('can be ended by who represents it, without a derogation', async () => {
    const [mine, other] = await members(2, 'BY_STATUTE')
    const claims = { ...viewers.MEMBER, organisationIds: [mine!._id] }
    const derogation = { reason: 'x', deadline: addDays(today, 9) }

    expect(codeOf(await take(as, 'withdrawMember', { organisationId: other!._id }, claims))).toBe('FORBIDDEN')
    expect(codeOf(await take(as, 'withdrawMember', { organisationId: mine!._id, derogation }, claims))).toBe(
      'FORBIDDEN',
    )
    expect(codeOf(await take(as, 'withdrawMember', { organisationId: mine!._id }, claims))).toBeNull()
  })

  test('takes one of two steps at once, and never two entries of a number', async () => {
    const [member] = await members(1, 'BY_STATUTE')
    const input = { organisationId: member!._id, reason: 'En même temps' }

    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, n) => take(as, n % 2 ? 'suspendMember' : 'excludeMember', input)),
    )

    const done = answers.filter(answer => codeOf(answer) === null).length
    expect(done).toBeGreaterThan(0)
    expect(done).toBeLessThan(3)
    const numbers = (await historyOf(as, member!._id)).map(({ number }) => number)
    expect(numbers).toEqual(Array.from({ length: 2 + done }, (_, n) => n + 1))
  })

  test('has a history that cannot be rewritten', async () => {
    const [member] = await members(1, 'BY_STATUTE')
    const mine = { organisationId: member!._id }

    await expect(MembershipEntry.updateOne(mine, { reason: 'Autre' })).rejects.toThrow('never changed')
    await expect(MembershipEntry.deleteMany(mine)).rejects.toThrow('never changed')
    await expect(
      MembershipEntry.create({ ...(await MembershipEntry.findOne(mine).lean()), reason: 'Autre' }),
    ).rejects.toThrow('duplicate key')
  })

  test.each([
    ['staff', viewers.STAFF, null],
    ['who represents it', { ...viewers.MEMBER, organisationIds: ['org-own'] }, null],
    ['its founder', { ...founder, organisationIds: ['org-own'] }, null],
    ['another member', viewers.MEMBER, 'FORBIDDEN'],
    ['nobody in particular', anyone, 'UNAUTHENTICATED'],
  ])('shows its history to %s as far as they may', async (_, claims, code) => {
    await organisation({ _id: 'org-own', membership: { state: 'REFUSED', since: null } })
    const HISTORY = `{ organisation(id: "org-own") { membership { state history { edges { node { reason } } } } } }`

    const answer = await as(claims).run(HISTORY)

    expect(codeOf(answer)).toBe(code)
    expect(answer.data.organisation.membership.state).toBe('REFUSED')
  })

  test('does not show who took a step to who represents it', async () => {
    const [member] = await members(1, 'BY_STATUTE')
    await take(as, 'suspendMember', { organisationId: member!._id, reason: 'x' })
    const own = { ...viewers.MEMBER, organisationIds: [member!._id] }

    const answer = await as(own).run(
      `{ organisation(id: "${member!._id}") { membership { history { edges { node { author { id } } } } } } }`,
    )

    expect(codeOf(answer)).toBe('FORBIDDEN')
  })

  test('shows the histories of a page of organisations in one command', async () => {
    await members(20, 'BY_STATUTE')

    const commands = await commandsOf(['members'], () =>
      as(viewers.STAFF).run(
        '{ organisations { edges { node { membership { history { edges { node { step } } } } } } } }',
      ),
    )

    expect(commands).toEqual(['members.find', 'members.aggregate'])
  })

  test('is admitted with a number of commands that does not depend on how many members there are', async () => {
    await members(3, 'BY_STATUTE')
    const ids = await applicants(3, 'BY_STATUTE')
    const admit = (organisationId: string | undefined) =>
      commandsOf(['members'], () => take(as, 'admitMember', { organisationId }))

    // The first change of a day makes its row.
    await admit(ids[2])
    const few = await admit(ids[0])
    await members(300, 'BY_STATUTE')
    const many = await admit(ids[1])

    expect(many).toEqual(few)
    expect(few.length).toBeLessThanOrEqual(20)
  })
})
