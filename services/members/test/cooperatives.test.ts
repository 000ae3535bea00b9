import { anyone, viewers } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import { Associate } from '../src/models/associate.ts'
import { Cooperative } from '../src/models/cooperative.ts'
import { ShareMovement } from '../src/models/share-movement.ts'
import {
  admit,
  authority,
  cooperative,
  expectTallied,
  founded,
  on,
  someBody,
  somebody,
} from './cooperative-fixtures.ts'
import { expectSound } from './replayed-register.ts'
import { codesOf, done, type MutationName, runner, sharesUnderTest } from './share-fixtures.ts'

const as = sharesUnderTest()
const other = sharesUnderTest()
const run = runner(as)
const runElsewhere = runner(other)

const checksOf = (answer: Record<string, unknown>) =>
  answer.statutoryChecks as { rule: string; satisfied: boolean; hard: boolean; numbers: object[] }[]
const CHECKS = `query ($id: ID!) { cooperative(id: $id) {
  name state associateCounts { total byCategory { category associates } byCollege { associates } }
  statutoryChecks { rule satisfied hard source numbers { measure label value atLeast atMost }
    explanation english: explanation(locale: EN) } } }`
const unmetOf = async (id: string): Promise<string[]> => {
  const { data } = await as(anyone).run(CHECKS, { id })
  return checksOf(data.cooperative)
    .filter(({ satisfied }) => !satisfied)
    .map(({ rule }) => rule)
}

describe('a cooperative that is being founded', () => {
  test('begins without associates, with a register, and what is not met is shown to everybody', async () => {
    const id = await cooperative(run)

    const { data, errors } = await as(anyone).run(CHECKS, { id })

    expect(errors).toBeUndefined()
    expect(data.cooperative).toMatchObject({ name: 'SCIC fictive', state: 'FOUNDING' })
    expect(checksOf(data.cooperative).map(({ rule, satisfied, hard }) => [rule, satisfied, hard])).toEqual([
      ['THREE_CATEGORIES', false, false],
      ['BENEFICIARIES_AND_EMPLOYEES', false, false],
      ['LOCAL_AUTHORITIES_CAPITAL', true, true],
      ['SHARE_OF_EACH_ASSOCIATE', true, false],
      ['ONE_ASSOCIATE_ONE_VOTE', true, false],
      ['COLLEGE_WEIGHTS', true, true],
    ])
    expect(data.cooperative.statutoryChecks[0]).toEqual({
      rule: 'THREE_CATEGORIES',
      satisfied: false,
      hard: false,
      source: 'Loi 47-1775 du 10 septembre 1947, art. 19 septies',
      numbers: [
        { measure: 'CATEGORIES', label: "Catégories d'associés", value: 0, atLeast: 3, atMost: null },
      ],
      explanation: "Il faut au moins 3 catégories d'associés ; il y en a 0.",
      english: 'There have to be at least 3 categories of associates; there are 0.',
    })
    await expectSound(id)
  })

  test('admits associates with their first shares, by category', async () => {
    const id = await cooperative(run)
    const holder = await somebody()

    const associate = await done(
      run('admitAssociate', { cooperativeId: id, holder, category: 'BENEFICIARY', shares: 2, on }),
    )
    await admit(run, id, 'PRODUCER', 4)

    expect(associate).toMatchObject({
      category: 'BENEFICIARY',
      college: null,
      joinedOn: on,
      leftOn: null,
      holder: { kind: 'PERSON', id: holder.personId },
    })
    const { data } = await as(anyone).run(CHECKS, { id })
    expect(data.cooperative.associateCounts).toEqual({
      total: 2,
      byCategory: [
        { category: 'BENEFICIARY', associates: 1 },
        { category: 'CONTRIBUTOR', associates: 0 },
        { category: 'EMPLOYEE', associates: 0 },
        { category: 'LOCAL_AUTHORITY', associates: 0 },
        { category: 'PRODUCER', associates: 1 },
        { category: 'VOLUNTEER', associates: 0 },
      ],
      byCollege: [],
    })
    expect(await unmetOf(id)).toEqual(['THREE_CATEGORIES'])
    await expectTallied(id)
    await expectSound(id)
  })

  test('never lets local authorities have more than half of the capital', async () => {
    const id = await cooperative(run)
    const holder = await authority()
    const join = (shares: number) =>
      run('admitAssociate', { cooperativeId: id, holder, category: 'LOCAL_AUTHORITY', shares, on })

    expect(codesOf([await join(1)])).toEqual(['STATUTORY_RULE_BROKEN'])
    await admit(run, id, 'BENEFICIARY', 4)
    const refused = await join(5)
    const passed = await join(4)

    expect(refused.errors).toMatchObject([
      {
        message: expect.stringContaining('they hold 5 of 9 shares'),
        extensions: {
          code: 'STATUTORY_RULE_BROKEN',
          rules: [
            {
              rule: 'LOCAL_AUTHORITIES_CAPITAL',
              numbers: [
                { measure: 'LOCAL_AUTHORITIES_PERCENT', value: 500 / 9, atMost: 50 },
                { measure: 'LOCAL_AUTHORITIES_SHARES', value: 5 },
                { measure: 'SHARES', value: 9 },
              ],
            },
          ],
        },
      },
    ])
    expect(passed.errors).toBeUndefined()
    expect(await Associate.countDocuments()).toBe(2)
    const more = await run('subscribeShares', { registerId: id, holder, shares: 1, on })
    expect(codesOf([more])).toEqual(['STATUTORY_RULE_BROKEN'])
    await expectTallied(id)
  })

  test('is founded once every rule is kept, and not before', async () => {
    const id = await cooperative(run, { hasEmployees: true })
    await admit(run, id, 'BENEFICIARY')
    await admit(run, id, 'PRODUCER')
    await admit(run, id, 'VOLUNTEER')

    const early = await run('foundCooperative', { cooperativeId: id })
    await done(run('noteEmployees', { cooperativeId: id, hasEmployees: false }))
    const answers = await Promise.all(
      [run, runElsewhere].map(ask => done(ask('foundCooperative', { cooperativeId: id }))),
    )

    expect(early.errors).toMatchObject([
      { extensions: { code: 'STATUTORY_RULES_NOT_MET', rules: [{ rule: 'BENEFICIARIES_AND_EMPLOYEES' }] } },
    ])
    expect(answers.map(({ state }) => state)).toEqual(['FOUNDED', 'FOUNDED'])
    expect(checksOf(answers[0]!).every(({ hard, satisfied }) => hard && satisfied)).toBe(true)
  })

  test.each<[string, string | null, MutationName, (id: string) => Promise<object>]>([
    ['COOPERATIVE_NAME_MISSING', 'name', 'createCooperative', async () => ({ name: ' ', nominalCents: 1 })],
    [
      'INVALID_NOMINAL_VALUE',
      'nominalCents',
      'createCooperative',
      async () => ({ name: 'X', nominalCents: 0 }),
    ],
    [
      'COOPERATIVE_NOT_FOUND',
      'cooperativeId',
      'admitAssociate',
      async () => ({ cooperativeId: 'nowhere', holder: await somebody(), category: 'VOLUNTEER', on }),
    ],
    [
      'COOPERATIVE_NOT_FOUND',
      'cooperativeId',
      'foundCooperative',
      async () => ({ cooperativeId: 'nowhere' }),
    ],
    [
      'HOLDER_NOT_FOUND',
      'holder',
      'admitAssociate',
      async cooperativeId => ({ cooperativeId, holder: { personId: 'nobody' }, category: 'VOLUNTEER', on }),
    ],
    [
      'INVALID_SHARE_COUNT',
      'shares',
      'admitAssociate',
      async cooperativeId => ({
        cooperativeId,
        holder: await somebody(),
        category: 'VOLUNTEER',
        shares: 0,
        on,
      }),
    ],
    [
      'CATEGORY_DOES_NOT_FIT',
      'category',
      'admitAssociate',
      async cooperativeId => ({ cooperativeId, holder: await someBody(), category: 'EMPLOYEE', on }),
    ],
    [
      'CATEGORY_DOES_NOT_FIT',
      'category',
      'admitAssociate',
      async cooperativeId => ({ cooperativeId, holder: await someBody(), category: 'LOCAL_AUTHORITY', on }),
    ],
    [
      'CATEGORY_DOES_NOT_FIT',
      'category',
      'admitAssociate',
      async cooperativeId => ({ cooperativeId, holder: await somebody(), category: 'LOCAL_AUTHORITY', on }),
    ],
    [
      'COLLEGE_NOT_FOUND',
      'collegeId',
      'admitAssociate',
      async cooperativeId => ({
        cooperativeId,
        holder: await somebody(),
        category: 'VOLUNTEER',
        collegeId: 'x',
        on,
      }),
    ],
    ['ASSOCIATE_NOT_FOUND', 'id', 'moveAssociate', async () => ({ id: 'nobody', category: 'VOLUNTEER' })],
    ['ASSOCIATE_NOT_FOUND', 'id', 'removeAssociate', async () => ({ id: 'nobody', on })],
    [
      'HOLDER_NOT_AN_ASSOCIATE',
      'holder',
      'subscribeShares',
      async registerId => ({ registerId, holder: await somebody(), shares: 1, on }),
    ],
  ])('answers %s (%s) to %s, and changes nothing', async (code, field, name, input) => {
    const id = await cooperative(run)

    const { errors } = await run(name, await input(id))

    expect(errors).toMatchObject([{ extensions: { code, field } }])
    expect(await Associate.countDocuments()).toBe(0)
    expect(await ShareMovement.countDocuments()).toBe(0)
    expect(await Cooperative.find().lean()).toMatchObject([{ _id: id, revision: 0 }])
  })

  test('admits nobody twice, also when it is asked at once at two processes', async () => {
    const id = await cooperative(run)
    const holder = await somebody()

    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        [run, runElsewhere][n % 2]!('admitAssociate', {
          cooperativeId: id,
          holder,
          category: 'VOLUNTEER',
          on,
        }),
      ),
    )

    expect(codesOf(answers)).toEqual(Array(7).fill('ALREADY_AN_ASSOCIATE'))
    await expectTallied(id)
    await expectSound(id)
  })
})

describe('a cooperative that is founded', () => {
  test.each<[string, string, MutationName, (given: Awaited<ReturnType<typeof founded>>) => object]>([
    [
      'a category goes',
      'THREE_CATEGORIES',
      'moveAssociate',
      ({ employee }) => ({ id: employee.id, category: 'BENEFICIARY' }),
    ],
    [
      'the last beneficiary goes',
      'BENEFICIARIES_AND_EMPLOYEES',
      'moveAssociate',
      ({ beneficiary }) => ({ id: beneficiary.id, category: 'VOLUNTEER' }),
    ],
    [
      'local authorities would have more than half',
      'LOCAL_AUTHORITIES_CAPITAL',
      'subscribeShares',
      ({ id, local }) => ({ registerId: id, holder: local.holder, shares: 1, on }),
    ],
    [
      'others would have less than half',
      'LOCAL_AUTHORITIES_CAPITAL',
      'redeemShares',
      ({ id, beneficiary }) => ({ registerId: id, holder: beneficiary.holder, shares: 1, on }),
    ],
    [
      'shares pass to a local authority',
      'LOCAL_AUTHORITIES_CAPITAL',
      'transferShares',
      ({ id, beneficiary, local }) => ({
        registerId: id,
        from: beneficiary.holder,
        to: local.holder,
        shares: 1,
        on,
      }),
    ],
    [
      'an associate would be without a share',
      'SHARE_OF_EACH_ASSOCIATE',
      'transferShares',
      ({ id, beneficiary, employee }) => ({
        registerId: id,
        from: employee.holder,
        to: beneficiary.holder,
        shares: 2,
        on,
      }),
    ],
    [
      'the last employee leaves',
      'BENEFICIARIES_AND_EMPLOYEES',
      'removeAssociate',
      ({ beneficiary, employee }) => ({ id: employee.id, on, transferTo: beneficiary.holder }),
    ],
    [
      'colleges are made that most are not in',
      'ONE_ASSOCIATE_ONE_VOTE',
      'defineColleges',
      ({ id }) => ({
        cooperativeId: id,
        colleges: [{ name: { fr: 'A' }, categories: ['BENEFICIARY'] }, { name: { fr: 'B' } }],
      }),
    ],
    [
      'a subscription is corrected away',
      'SHARE_OF_EACH_ASSOCIATE',
      'correctShareMovement',
      ({ id }) => ({ registerId: id, number: 2, reason: 'Erreur', on }),
    ],
  ])('refuses it when %s', async (_, rule, name, input) => {
    const given = await founded(run)
    // What is paid for is not corrected away.
    const payers = name === 'correctShareMovement' ? [] : [given.beneficiary, given.employee]
    for (const { holder } of payers)
      await done(run('payShares', { registerId: given.id, holder, shares: 2, on }))
    const before = await Cooperative.findById(given.id).lean()

    const { errors } = await run(name, input(given))

    expect(errors).toMatchObject([{ extensions: { code: 'STATUTORY_RULE_BROKEN' } }])
    const { rules } = errors![0]!.extensions as unknown as { rules: { rule: string; numbers: object[] }[] }
    expect(rules.map(one => one.rule)).toContain(rule)
    expect(rules[0]!.numbers.length).toBeGreaterThan(0)
    expect(await Cooperative.findById(given.id).lean()).toEqual(before)
    await expectTallied(given.id)
  })

  test('lets pass what leaves a rule kept, or helps one that is not', async () => {
    const { id } = await founded(run)
    // A fact is a fact: now producers are asked for, were it not for an employee among the associates.
    await done(run('noteEmployees', { cooperativeId: id, hasEmployees: false }))
    expect(await unmetOf(id)).toEqual([])

    await admit(run, id, 'VOLUNTEER', 2)
    await admit(run, id, 'LOCAL_AUTHORITY', 2)

    expect(await unmetOf(id)).toEqual([])
    await expectTallied(id)
  })

  test('shows a rule that a fact made it break, and refuses only what makes it worse', async () => {
    const id = await cooperative(run)
    await admit(run, id, 'BENEFICIARY', 3)
    await admit(run, id, 'PRODUCER', 2)
    await admit(run, id, 'CONTRIBUTOR')
    await done(run('foundCooperative', { cooperativeId: id }))

    const noted = await done(run('noteEmployees', { cooperativeId: id, hasEmployees: true }))
    await admit(run, id, 'VOLUNTEER')

    expect(checksOf(noted).filter(({ satisfied }) => !satisfied)).toMatchObject([
      { rule: 'BENEFICIARIES_AND_EMPLOYEES', hard: true },
    ])
    await admit(run, id, 'EMPLOYEE')
    expect(await unmetOf(id)).toEqual([])
  })

  test('of two local authorities that join at once, and of whom only one fits, admits one', async () => {
    const { id } = await founded(run)
    await admit(run, id, 'VOLUNTEER', 3)
    const holders = await Promise.all(Array.from({ length: 6 }, authority))

    const answers = await Promise.all(
      holders.map((holder, n) =>
        [run, runElsewhere][n % 2]!('admitAssociate', {
          cooperativeId: id,
          holder,
          category: 'LOCAL_AUTHORITY',
          shares: 2,
          on,
        }),
      ),
    )

    expect(codesOf(answers)).toEqual(Array(5).fill('STATUTORY_RULE_BROKEN'))
    await expectTallied(id)
    await expectSound(id)
  })

  test('of the last two employees that leave at once keeps one', async () => {
    const { id, employee, beneficiary } = await founded(run)
    const second = await admit(run, id, 'EMPLOYEE', 2)
    await admit(run, id, 'VOLUNTEER', 5)
    for (const one of [employee, second])
      await done(run('payShares', { registerId: id, holder: one.holder, shares: 2, on }))

    const answers = await Promise.all([
      run('removeAssociate', { id: employee.id, on, transferTo: beneficiary.holder }),
      runElsewhere('removeAssociate', { id: second.id, on, redeem: true }),
    ])

    expect(codesOf(answers)).toEqual(['STATUTORY_RULE_BROKEN'])
    expect(await Associate.countDocuments({ category: 'EMPLOYEE', isCurrent: true })).toBe(1)
    await expectTallied(id)
    await expectSound(id)
  })
})

describe('an associate that leaves', () => {
  const prepared = async () => {
    const id = await cooperative(run)
    const leaver = await admit(run, id, 'VOLUNTEER', 3)
    const heir = await admit(run, id, 'BENEFICIARY', 1)
    return { id, leaver, heir }
  }
  const paid = (registerId: string, holder: object) =>
    done(run('payShares', { registerId, holder, shares: 3, on }))

  test('is asked what becomes of its shares, which must be paid for', async () => {
    const { leaver, heir } = await prepared()

    const open = await run('removeAssociate', { id: leaver.id, on })
    const unpaid = await run('removeAssociate', { id: leaver.id, on, redeem: true })
    const early = await run('removeAssociate', { id: leaver.id, on: '2020-01-31', redeem: true })
    const late = await run('removeAssociate', { id: leaver.id, on: '2999-01-01', redeem: true })
    const same = await run('removeAssociate', { id: leaver.id, on, transferTo: leaver.holder })
    const stranger = await run('removeAssociate', { id: leaver.id, on, transferTo: await somebody() })

    expect(codesOf([open, unpaid, early, late, same, stranger])).toEqual([
      'ASSOCIATE_HOLDS_SHARES',
      'SHARES_NOT_PAID_UP',
      'LEAVES_BEFORE_JOINING',
      'DAY_IN_THE_FUTURE',
      'SAME_HOLDER',
      'HOLDER_NOT_AN_ASSOCIATE',
    ])
    expect(open.errors![0]!.extensions).toMatchObject({ shares: 3 })
    expect(heir.id).toBeDefined()
  })

  test('has them redeemed or transferred with that, and may come back', async () => {
    const { id, leaver, heir } = await prepared()
    await paid(id, leaver.holder)

    const left = await done(
      run('removeAssociate', { id: leaver.id, on: '2020-03-01', transferTo: heir.holder }),
    )
    const gone = await run('removeAssociate', { id: leaver.id, on: '2020-03-01' })
    const back = await done(
      run('admitAssociate', {
        cooperativeId: id,
        holder: leaver.holder,
        category: 'CONTRIBUTOR',
        on: '2020-04-01',
      }),
    )

    expect(left).toMatchObject({ id: leaver.id, leftOn: '2020-03-01' })
    expect(codesOf([gone])).toEqual(['ASSOCIATE_HAS_LEFT'])
    expect(back.id).not.toBe(leaver.id)
    expect((await Associate.find().lean()).map(({ leftOn }) => leftOn).sort()).toEqual([
      '2020-03-01',
      null,
      null,
    ])
    await expectTallied(id)
    await expectSound(id)
  })

  test('leaves without a movement when it has settled before', async () => {
    const { id, leaver } = await prepared()
    await paid(id, leaver.holder)
    await done(run('redeemShares', { registerId: id, holder: leaver.holder, shares: 3, on }))
    expect(await unmetOf(id)).toContain('SHARE_OF_EACH_ASSOCIATE')

    await done(run('removeAssociate', { id: leaver.id, on }))

    expect(await ShareMovement.countDocuments()).toBe(4)
    expect(await unmetOf(id)).not.toContain('SHARE_OF_EACH_ASSOCIATE')
    const correction = await run('correctShareMovement', { registerId: id, number: 4, reason: 'Erreur', on })
    expect(codesOf([correction])).toEqual(['HOLDER_NOT_AN_ASSOCIATE'])
    await expectTallied(id)
  })
})

describe('a simulated associate', () => {
  const SIMULATE = `query ($input: SimulateAssociateInput!) { simulateAssociate(input: $input) {
    permitted broken before { rule satisfied } after { rule satisfied numbers { measure value } } } }`
  const simulate = (input: object, viewer = viewers.STAFF) => as(viewer).run(SIMULATE, { input })

  test.each([
    ['BENEFICIARY', 1, true],
    ['LOCAL_AUTHORITY', 1, false],
    ['VOLUNTEER', 100, true],
  ])(
    'who is a %s with %s shares is told as it would be decided, and changes nothing',
    async (category, shares, fits) => {
      const { id } = await founded(run)
      const before = await Cooperative.findById(id).lean()

      const { data } = await simulate({ cooperativeId: id, category, shares })

      expect(data.simulateAssociate).toMatchObject({
        permitted: fits,
        broken: fits ? [] : ['LOCAL_AUTHORITIES_CAPITAL'],
      })
      expect(await Cooperative.findById(id).lean()).toEqual(before)
      const holder = category === 'LOCAL_AUTHORITY' ? await authority() : await somebody()
      const decided = await run('admitAssociate', { cooperativeId: id, holder, category, shares, on })
      expect(codesOf([decided])).toEqual(fits ? [] : ['STATUTORY_RULE_BROKEN'])
      const { data: now } = await as(anyone).run(CHECKS, { id })
      if (fits) expect(checksOf(now.cooperative)).toMatchObject(data.simulateAssociate.after)
    },
  )

  test('is for staff, of a cooperative that there is, with at least one share', async () => {
    const id = await cooperative(run)
    const refusals = await Promise.all([
      simulate({ cooperativeId: id, category: 'VOLUNTEER' }, viewers.RESIDENT),
      simulate({ cooperativeId: 'nowhere', category: 'VOLUNTEER' }),
      simulate({ cooperativeId: id, category: 'VOLUNTEER', shares: 0 }),
      simulate({ cooperativeId: id, category: 'VOLUNTEER', collegeId: 'x' }),
    ])

    expect(codesOf(refusals)).toEqual([
      'FORBIDDEN',
      'COOPERATIVE_NOT_FOUND',
      'INVALID_SHARE_COUNT',
      'COLLEGE_NOT_FOUND',
    ])
  })
})

test('whoever admits somebody again under the same key is answered the same', async () => {
  const id = await cooperative(run)
  const again = { ...viewers.STAFF, idempotency: { key: 'key-1', fingerprint: 'body-1' } }
  const input = { cooperativeId: id, holder: await somebody(), category: 'VOLUNTEER', shares: 1, on }

  const answers = await Promise.all(
    Array.from({ length: 5 }, () => runner(as, again)('admitAssociate', input)),
  )

  expect(answers[0]!.errors).toBeUndefined()
  expect(answers).toEqual(Array(5).fill(answers[0]))
  expect(await ShareMovement.countDocuments()).toBe(1)
})
