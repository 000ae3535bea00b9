import { inTransaction } from '@cluster/database'
import { anyone, commandsOf, subgraphUnderTest, viewers } from '@cluster/testkit'
import { addDays, dayOf } from '@cluster/time'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { CompositionChange } from '../src/models/composition-change.ts'
import { CompositionDay } from '../src/models/composition-day.ts'
import { Deadline } from '../src/models/deadline.ts'
import { Derogation } from '../src/models/derogation.ts'
import { Organisation } from '../src/models/organisation.ts'
import { changeComposition } from '../src/operations/composition/change-composition.ts'
import { differenceOf } from '../src/operations/composition/counts.ts'
import { findCounts } from '../src/operations/composition/find-composition.ts'
import { rebuildComposition } from '../src/operations/composition/rebuild-composition.ts'
import { weightOf } from '../src/operations/composition/weight-of.ts'
import { buildForTests } from './fixtures.ts'
import { applicants, cluster, codeOf, emptied, factsTold, historyOf, members, take } from './membership.ts'

const as = subgraphUnderTest(buildForTests, emptied)
// It has turns of its own, as another process has: at the database they are in each other's way.
const other = subgraphUnderTest(buildForTests)
const byVotes = subgraphUnderTest(config => buildForTests(config, 'VOTES'))
const today = dayOf(new Date())
const ago = (days: number) => addDays(today, -days)
const counted = async (day = today) => (await findCounts(day)).HEADCOUNT
const MEASURED = 'total ess share threshold compliant admissibleNonEss'
const COMPOSITION = `query ($asOf: LocalDate) { cluster { composition(asOf: $asOf) {
  asOf measure compliant headcount { ${MEASURED} } votes { ${MEASURED} } capital { ${MEASURED} } } } }`

beforeEach(async () => {
  await cluster()
})

describe('the rule of the statutes', () => {
  test.each([
    ['one process', [as]],
    ['two processes', [as, other]],
  ])(
    'of fifty admissions at once at %s, when three fit, lets exactly three pass',
    async (_, processes) => {
      await members(13, 'BY_STATUTE')
      await members(4, 'NONE')
      const ids = await applicants(50, 'NONE')

      const answers = await Promise.all(
        ids.map((organisationId, n) =>
          take(processes[n % processes.length]!, 'admitMember', { organisationId }),
        ),
      )

      expect(answers.map(codeOf).filter(code => code === null)).toHaveLength(3)
      expect(new Set(answers.map(codeOf))).toEqual(new Set([null, 'COMPOSITION_RULE_BROKEN']))
      expect(await counted()).toEqual({ total: 20, ess: 13 })
      expect(await Organisation.countDocuments({ isMember: true })).toBe(20)
    },
    60_000,
  )

  test('tells by which numbers it refuses', async () => {
    await members(2, 'BY_STATUTE')
    const [organisationId] = await applicants(2, 'NONE')
    await take(as, 'admitMember', { organisationId })
    const [second] = await applicants(1, null)

    const { errors } = await take(as, 'admitMember', { organisationId: second })

    expect(errors).toMatchObject([
      {
        message:
          'Of the members counted by HEADCOUNT, 2 of 4 (50 %) would belong to the ESS on ' +
          `${today}: the statutes ask for 65 %.`,
        extensions: {
          code: 'COMPOSITION_RULE_BROKEN',
          rule: { measure: 'HEADCOUNT', percent: 65 },
          day: today,
          before: { total: 3, ess: 2 },
          after: { total: 4, ess: 2 },
        },
      },
    ])
    expect(await historyOf(as, second!)).toEqual([])
  })

  test.each(['withdrawMember', 'excludeMember'])(
    'refuses %s of an ESS member that it needs',
    async mutation => {
      const [member] = await members(2, 'BY_STATUTE')
      await members(1, 'NONE')
      const input = { organisationId: member!._id, reason: 'x' }

      expect(codeOf(await take(as, mutation, input))).toBe('COMPOSITION_RULE_BROKEN')
      expect(await counted()).toEqual({ total: 3, ess: 2 })
    },
  )

  test('holds on the days of the past as well: a step cannot be dated where it would break it', async () => {
    await members(2, 'BY_STATUTE', ago(100))
    await members(1, 'NONE', ago(100))
    await members(10, 'BY_STATUTE', ago(10))
    const [organisationId] = await applicants(1, 'NONE', ago(50))

    const early = await take(as, 'admitMember', { organisationId, on: ago(11) })
    const late = await take(as, 'admitMember', { organisationId, on: ago(10) })

    expect(early.errors).toMatchObject([{ extensions: { code: 'COMPOSITION_RULE_BROKEN', day: ago(11) } }])
    expect(codeOf(late)).toBeNull()
    expect(await counted(ago(11))).toEqual({ total: 3, ess: 2 })
    expect(await counted(ago(10))).toEqual({ total: 14, ess: 12 })
  })

  test('counts votes where it is set so', async () => {
    await members(2, 'BY_STATUTE')
    const [member] = await members(1, 'NONE')
    const input = { organisationId: member!._id, votes: 9, reason: 'x' }

    expect(codeOf(await take(byVotes, 'setMemberVotes', input))).toBe('COMPOSITION_RULE_BROKEN')
    expect(codeOf(await take(as, 'setMemberVotes', input))).toBeNull()

    const { data } = await as(anyone).run(COMPOSITION)
    expect(data.cluster.composition).toMatchObject({
      measure: 'HEADCOUNT',
      compliant: true,
      headcount: { total: 3, ess: 2, compliant: true, share: 66.66 },
      votes: { total: 11, ess: 2, compliant: false, share: 18.18 },
    })
    const seen = await byVotes(anyone).run(COMPOSITION)
    expect(seen.data.cluster.composition).toMatchObject({ measure: 'VOTES', compliant: false })
  })
})

describe('a derogation', () => {
  const derogation = { reason: 'Fin d’activité', deadline: addDays(today, 90) }
  const LIST = `{ cluster { derogations { edges { node { organisation { id } author { id } reason measure threshold
    before { total ess } after { total ess } on deadline state metOn } } } } }`
  const list = async () => {
    const { data } = await as(viewers.STAFF).run(LIST)
    return data.cluster.derogations.edges.map(({ node }: { node: object }) => node)
  }

  test('lets an ESS member leave, until the cluster is back in line', async () => {
    const [one, two, three] = await members(3, 'BY_STATUTE')
    await members(1, 'NONE')
    const [newcomer, helper] = await applicants(2, 'BY_STATUTE')

    expect(codeOf(await take(as, 'withdrawMember', { organisationId: one!._id, derogation }))).toBeNull()
    expect(codeOf(await take(as, 'withdrawMember', { organisationId: two!._id, derogation }))).toBeNull()

    // What was granted to the others is not granted to the next.
    expect(codeOf(await take(as, 'withdrawMember', { organisationId: three!._id }))).toBe(
      'COMPOSITION_RULE_BROKEN',
    )
    expect(await list()).toMatchObject([
      { organisation: { id: two!._id }, after: { total: 2, ess: 1 }, state: 'OPEN', metOn: null },
    ])
    const [open] = await Derogation.find({ state: 'OPEN' }).lean()
    expect(await Deadline.findOne({ subjectId: open!._id }).lean()).toMatchObject({
      kind: 'DEROGATION_ENDING',
      personIds: ['person-staff'],
      state: 'OPEN',
    })

    await take(as, 'admitMember', { organisationId: newcomer })
    expect(await list()).toMatchObject([{ state: 'MET', metOn: today }])
    expect(await Deadline.findOne({ subjectId: open!._id }).lean()).toMatchObject({ state: 'MET' })
    expect(codeOf(await take(as, 'admitMember', { organisationId: helper }))).toBeNull()
    expect((await factsTold()).filter(type => type === 'deadline.changed')).toHaveLength(2)
  })

  test('is not recorded where the rule holds without it', async () => {
    const [member] = await members(3, 'BY_STATUTE')

    expect(codeOf(await take(as, 'withdrawMember', { organisationId: member!._id, derogation }))).toBeNull()

    expect(await list()).toEqual([])
  })

  test('is seen by staff only', async () => {
    expect(codeOf(await as(anyone).run(LIST))).toBe('UNAUTHENTICATED')
    expect(codeOf(await as(viewers.MEMBER).run(LIST))).toBe('FORBIDDEN')
  })
})

describe('a correction', () => {
  const correct = (organisationId: string, number: number, on: string, reason = 'Faute de frappe') =>
    take(as, 'correctMembership', { organisationId, number, on, reason })

  test('moves the day of a step, earlier and later, and leaves what was written', async () => {
    const [member] = await members(1, 'BY_STATUTE', ago(100))

    expect(codeOf(await correct(member!._id, 1, ago(120)))).toBeNull()
    expect(await counted(ago(119))).toEqual({ total: 1, ess: 1 })
    expect(await counted(ago(121))).toEqual({ total: 0, ess: 0 })
    const later = await correct(member!._id, 1, ago(105))

    expect(later.data.correctMembership.membership.since).toBe(ago(105))
    expect(await counted(ago(106))).toEqual({ total: 0, ess: 0 })
    expect(await counted(ago(105))).toEqual({ total: 1, ess: 1 })
    expect(await counted()).toEqual({ total: 1, ess: 1 })
    expect((await historyOf(as, member!._id)).map(({ step, on, corrects }) => [step, on, corrects])).toEqual([
      ['ADMITTED', ago(100), null],
      ['ACTIVATED', ago(100), null],
      ['CORRECTED', ago(120), 1],
      ['CORRECTED', ago(105), 1],
    ])
  })

  test('makes days that rebuilding from the changes makes as well', async () => {
    const [member, second] = await members(5, 'BY_STATUTE', ago(100))
    await take(as, 'withdrawMember', { organisationId: second!._id, on: ago(20) })
    await correct(second!._id, 3, ago(40))
    await correct(member!._id, 1, ago(120))
    const days = await CompositionDay.find().sort({ _id: 1 }).lean()

    await rebuildComposition()

    expect(await CompositionDay.find().sort({ _id: 1 }).lean()).toEqual(days)
    expect(await counted(ago(30))).toEqual({ total: 4, ess: 4 })
  })

  test('cannot break the rule on the days that become other ones', async () => {
    await members(2, 'BY_STATUTE', ago(50))
    const [member] = await members(1, 'NONE', ago(40))

    const { errors } = await correct(member!._id, 1, ago(51))

    expect(errors).toMatchObject([{ extensions: { code: 'COMPOSITION_RULE_BROKEN', day: ago(51) } }])
  })

  test.each([
    ['ENTRY_NOT_FOUND', 9, 10],
    ['DAY_IN_THE_FUTURE', 2, -1],
    ['STEP_OUT_OF_ORDER', 1, 10],
    ['STEP_OUT_OF_ORDER', 2, 120],
  ])('answers %s for the entry %i, %i days ago', async (code, number, days) => {
    const [member] = await members(1, 'BY_STATUTE', ago(100))

    expect(codeOf(await correct(member!._id, number, ago(days)))).toBe(code)
  })

  test('needs a reason, and an organisation that is there', async () => {
    const [member] = await members(1, 'BY_STATUTE')

    expect(codeOf(await correct(member!._id, 1, ago(9), ' '))).toBe('REASON_MISSING')
    expect(codeOf(await correct('nowhere', 1, ago(9)))).toBe('ORGANISATION_NOT_FOUND')
  })

  test('is not moved over another change of what the member counts for', async () => {
    const [member] = await members(2, 'BY_STATUTE', ago(100))
    const without = differenceOf(weigh('BY_STATUTE'), weigh('BY_CONDITIONS'))
    await inTransaction('members', session =>
      changeComposition(
        { organisationId: member!._id, cause: 'ESS_BASIS', on: ago(90), delta: without },
        { session, emit: () => undefined, now: new Date(), measure: 'HEADCOUNT' },
      ),
    )
    await take(as, 'suspendMember', { organisationId: member!._id, on: ago(50), reason: 'x' })

    expect(codeOf(await correct(member!._id, 2, ago(85)))).toBeNull()
    expect(codeOf(await correct(member!._id, 1, ago(88)))).toBe('STEP_OUT_OF_ORDER')
  })
})

const weigh = (essBasis: 'BY_STATUTE' | 'BY_CONDITIONS') =>
  weightOf({ essBasis, isMember: true, votes: 1, capitalCents: 0 })

describe('a simulation', () => {
  const NUMBERS = 'measure binding satisfied threshold before { total ess } after { total ess }'
  const SIMULATED = `permitted before { headcount { total } } after { headcount { total ess admissibleNonEss } }
    rules { ${NUMBERS} }`
  const ADMISSION = `query ($input: SimulateAdmissionInput!) { simulateAdmission(input: $input) { ${SIMULATED} } }`
  const WITHDRAWAL = `query ($id: ID!) { simulateWithdrawal(organisationId: $id) { ${SIMULATED} } }`
  const admission = async (input: object) =>
    (await as(viewers.STAFF).run(ADMISSION, { input })).data.simulateAdmission

  test('of an admission says what would happen to every rule', async () => {
    await members(2, 'BY_STATUTE')

    expect(await admission({ legalForm: 'COMMERCIAL_COMPANY', votes: 5, capitalCents: 100 })).toEqual({
      permitted: true,
      before: { headcount: { total: 2 } },
      after: { headcount: { total: 3, ess: 2, admissibleNonEss: 0 } },
      rules: [
        {
          measure: 'HEADCOUNT',
          binding: true,
          satisfied: true,
          threshold: 65,
          before: { total: 2, ess: 2 },
          after: { total: 3, ess: 2 },
        },
        {
          measure: 'VOTES',
          binding: false,
          satisfied: false,
          threshold: 65,
          before: { total: 2, ess: 2 },
          after: { total: 7, ess: 2 },
        },
        {
          measure: 'CAPITAL',
          binding: false,
          satisfied: false,
          threshold: 65,
          before: { total: 0, ess: 0 },
          after: { total: 100, ess: 0 },
        },
      ],
    })
    expect(await admission({ legalForm: 'SCOP' })).toMatchObject({
      after: { headcount: { total: 3, ess: 3 } },
    })
    expect(await admission({ essBasis: 'BY_CONDITIONS' })).toMatchObject({ permitted: true })
  })

  test('says of a step that it is refused just where the step is', async () => {
    const [member] = await members(2, 'BY_STATUTE')
    await members(1, 'NONE')
    const [organisationId] = await applicants(1, 'NONE')

    expect(await admission({ essBasis: 'NONE' })).toMatchObject({ permitted: false })
    expect(codeOf(await take(as, 'admitMember', { organisationId }))).toBe('COMPOSITION_RULE_BROKEN')
    const { data } = await as(viewers.STAFF).run(WITHDRAWAL, { id: member!._id })
    expect(data.simulateWithdrawal).toMatchObject({
      permitted: false,
      after: { headcount: { total: 2, ess: 1 } },
    })
    expect(codeOf(await take(as, 'withdrawMember', { organisationId: member!._id }))).toBe(
      'COMPOSITION_RULE_BROKEN',
    )
  })

  test('writes nothing', async () => {
    const [member] = await members(2, 'BY_STATUTE')

    const commands = await commandsOf(['members'], async () => {
      await admission({ essBasis: 'NONE' })
      await as(viewers.STAFF).run(WITHDRAWAL, { id: member!._id })
    })

    expect(new Set(commands)).toEqual(new Set(['members.find']))
    expect(await CompositionChange.countDocuments()).toBe(2)
  })

  test('is refused where there is nobody to leave, and to who is not staff', async () => {
    const [applicant] = await applicants(1, 'NONE')
    const withdraw = (id: string, claims = viewers.STAFF) => as(claims).run(WITHDRAWAL, { id })

    expect(codeOf(await withdraw('nowhere'))).toBe('ORGANISATION_NOT_FOUND')
    expect(codeOf(await withdraw(applicant!))).toBe('STEP_NOT_POSSIBLE')
    expect(codeOf(await as(viewers.STAFF).run(ADMISSION, { input: { votes: 0 } }))).toBe('INVALID_VOTES')
    expect(codeOf(await withdraw('x', viewers.MEMBER))).toBe('FORBIDDEN')
    expect(codeOf(await as(anyone).run(ADMISSION, { input: {} }))).toBe('UNAUTHENTICATED')
  })
})
