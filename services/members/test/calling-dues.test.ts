import { trusted } from '@cluster/database'
import { anyone, commandsOf, plansOf, subgraphUnderTest, viewers } from '@cluster/testkit'
import { addDays, dayOf, endOfDay } from '@cluster/time'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { Deadline } from '../src/models/deadline.ts'
import { Dues } from '../src/models/dues.ts'
import { DuesPayment } from '../src/models/dues-payment.ts'
import { Organisation } from '../src/models/organisation.ts'
import { markArrears } from '../src/operations/dues/mark-arrears.ts'
import { buildForTests } from './fixtures.ts'
import { applicants, cluster, codeOf, emptied, factsTold, historyOf, members, take } from './membership.ts'

const as = subgraphUnderTest(buildForTests, emptied)
const staff = as(viewers.STAFF)
const today = dayOf(new Date())
const year = Number(today.slice(0, 4))
const payableBy = addDays(today, 30)
const call = { year, amountCents: 12_000, payableBy }

const run = (mutation: string, type: string, input: object, answer: string) =>
  staff.run(`mutation ($input: ${type}!) { ${mutation}(input: $input) { ${answer} } }`, { input })
const callDues = (input: object) => run('callDues', 'CallDuesInput', input, 'year called known after')
const pay = (duesId: string, amountCents: number, reference: string, more: object = {}) =>
  run(
    'recordDuesPayment',
    'RecordDuesPaymentInput',
    { duesId, amountCents, reference, ...more },
    'id state paidCents paidOn organisation { membership { state } }',
  )
const cancel = (duesId: string) => run('cancelDues', 'CancelDuesInput', { duesId }, 'state')
const duesOf = async (organisationId: string) => (await Dues.findOne({ organisationId }).lean())!

beforeEach(async () => {
  await cluster()
})

describe('dues', () => {
  test('are called of every member, each with a deadline, and of nobody else', async () => {
    const [member] = await members(3, 'BY_STATUTE')
    await applicants(2, 'BY_STATUTE')

    const { data, errors } = await callDues(call)

    expect(errors).toBeUndefined()
    expect(data.callDues).toEqual({ year, called: 3, known: 0, after: null })
    expect(await duesOf(member!._id)).toMatchObject({
      ...call,
      paidCents: 0,
      calledOn: today,
      state: 'CALLED',
    })
    expect(
      await Deadline.find({ kind: 'DUES_PAYABLE', state: 'OPEN', at: endOfDay(payableBy) }).lean(),
    ).toHaveLength(3)
    expect(await factsTold()).toEqual(Array(3).fill('deadline.changed'))
  })

  test('are called once, however often and at once', async () => {
    await members(5, 'BY_STATUTE')

    const answers = await Promise.all(Array.from({ length: 6 }, () => callDues(call)))
    const again = await callDues({ ...call, amountCents: 99_000 })

    expect(answers.map(codeOf)).toEqual(Array(6).fill(null))
    expect(answers.reduce((sum, { data }) => sum + data.callDues.called, 0)).toBe(5)
    expect(again.data.callDues).toMatchObject({ called: 0, known: 5 })
    expect(await Dues.distinct('amountCents')).toEqual([12_000])
    expect(await Deadline.distinct('revision')).toEqual([1])
  })

  test('of more members than fit into one call go on where it ended', async () => {
    await members(701, 'BY_STATUTE')

    const first = await callDues(call)
    const { after } = first.data.callDues
    const second = await callDues({ ...call, after })

    expect(first.data.callDues).toMatchObject({ called: 500, known: 0 })
    expect(second.data.callDues).toEqual({ year, called: 201, known: 0, after: null })
    expect(await Dues.countDocuments()).toBe(701)
  }, 60_000)

  test.each([
    ['INVALID_YEAR', { year: 2009 }],
    ['INVALID_YEAR', { year: year + 2 }],
    ['INVALID_AMOUNT', { amountCents: 0 }],
    ['INVALID_AMOUNT', { amountCents: 100_000_001 }],
    ['PAYABLE_IN_THE_PAST', { payableBy: addDays(today, -1) }],
    ['TOO_MANY_ORGANISATIONS', { organisationIds: Array.from({ length: 501 }, String) }],
    ['NOT_A_MEMBER', { organisationIds: ['nowhere'] }],
  ])('answer %s to %j', async (code, wrong) => {
    expect(codeOf(await callDues({ ...call, ...wrong }))).toBe(code)
    expect(await Dues.countDocuments()).toBe(0)
  })

  test('are for staff', async () => {
    const QUERY = `{ dues(year: ${year}) { edges { node { id } } } }`

    expect(codeOf(await as(viewers.MEMBER).run(QUERY))).toBe('FORBIDDEN')
    expect(codeOf(await as(anyone).run(QUERY))).toBe('UNAUTHENTICATED')
  })
})

describe('a payment', () => {
  test('in parts makes who was admitted active with the last one, by rule', async () => {
    const [organisationId] = await applicants(1, 'BY_STATUTE')
    await take(as, 'admitMember', { organisationId, dues: call })
    const { _id } = await duesOf(organisationId!)

    const part = await pay(_id, 5_000, 'Virement 1')
    const rest = await pay(_id, 7_000, 'Virement 2')

    expect(part.data.recordDuesPayment).toMatchObject({
      state: 'CALLED',
      paidCents: 5_000,
      paidOn: null,
      organisation: { membership: { state: 'ADMITTED' } },
    })
    expect(rest.data.recordDuesPayment).toMatchObject({
      state: 'PAID',
      paidCents: 12_000,
      paidOn: today,
      organisation: { membership: { state: 'ACTIVE' } },
    })
    expect((await historyOf(as, organisationId!)).map(({ step, author }) => [step, author])).toEqual([
      ['ADMITTED', null],
      ['PAID', null],
      ['ACTIVATED', null],
    ])
    expect(await Deadline.findOne({ subjectId: _id }).lean()).toMatchObject({ state: 'MET' })
  })

  test('above what is to be paid is refused, with the numbers', async () => {
    const [member] = await members(1, 'BY_STATUTE')
    await callDues(call)
    const { _id } = await duesOf(member!._id)
    await pay(_id, 11_000, 'Chèque')

    const { errors } = await pay(_id, 1_001, 'Chèque 2')

    expect(errors).toMatchObject([
      { extensions: { code: 'OVERPAYMENT', amountCents: 1_001, dueCents: 1_000 } },
    ])
  })

  test('twenty times at once is never above what is to be paid', async () => {
    const [member] = await members(1, 'BY_STATUTE')
    await callDues(call)
    const { _id } = await duesOf(member!._id)

    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => pay(_id, 1_000, `Virement ${n}`)))

    expect(answers.filter(answer => codeOf(answer) === null)).toHaveLength(12)
    expect(await Dues.findById(_id).lean()).toMatchObject({ paidCents: 12_000, state: 'PAID' })
    expect(await DuesPayment.countDocuments()).toBe(12)
  }, 30_000)

  test('with the same reference is recorded once', async () => {
    const [member] = await members(1, 'BY_STATUTE')
    await callDues(call)
    const { _id } = await duesOf(member!._id)

    const answers = await Promise.all(Array.from({ length: 5 }, () => pay(_id, 1_000, 'Virement 7')))

    expect(answers.filter(answer => codeOf(answer) === 'PAYMENT_KNOWN')).toHaveLength(4)
    expect((await duesOf(member!._id)).paidCents).toBe(1_000)
  })

  test.each([
    ['DUES_NOT_FOUND', { duesId: 'nowhere' }],
    ['INVALID_AMOUNT', { amountCents: 0 }],
    ['REFERENCE_MISSING', { reference: ' ' }],
    ['DAY_IN_THE_FUTURE', { on: addDays(today, 1) }],
  ])('answers %s to %j', async (code, wrong) => {
    const [member] = await members(1, 'BY_STATUTE')
    await callDues(call)
    const { _id } = await duesOf(member!._id)

    const input = { duesId: _id, amountCents: 1, reference: 'x', ...wrong }
    expect(codeOf(await run('recordDuesPayment', 'RecordDuesPaymentInput', input, 'id'))).toBe(code)
    expect(await DuesPayment.countDocuments()).toBe(0)
  })

  test('of dues that are cancelled is refused; who owed only these is active', async () => {
    const [organisationId] = await applicants(1, 'BY_STATUTE')
    await take(as, 'admitMember', { organisationId, dues: call })
    const { _id } = await duesOf(organisationId!)

    expect((await cancel(_id)).data.cancelDues).toEqual({ state: 'CANCELLED' })

    expect(codeOf(await pay(_id, 1, 'x'))).toBe('DUES_NOT_OPEN')
    expect(codeOf(await cancel(_id))).toBe('DUES_NOT_OPEN')
    expect(codeOf(await cancel('nowhere'))).toBe('DUES_NOT_FOUND')
    expect((await Organisation.findById(organisationId).lean())!.membership!.state).toBe('ACTIVE')
    expect(await Deadline.findOne({ subjectId: _id }).lean()).toMatchObject({ state: 'CALLED_OFF' })
  })

  test('is kept as it was written', async () => {
    await expect(DuesPayment.updateMany({}, { amountCents: 1 })).rejects.toThrow('never changed')
  })
})

describe('arrears', () => {
  const late = new Date(endOfDay(payableBy).getTime() + 1)

  test('are what was not paid in time, and are paid as well', async () => {
    const [member, prompt] = await members(2, 'BY_STATUTE')
    await callDues(call)
    await pay((await duesOf(prompt!._id))._id, 12_000, 'Virement')

    expect(await markArrears(endOfDay(payableBy))).toBe(0)
    const [once, twice] = await Promise.all([markArrears(late), markArrears(late)])

    expect(once + twice).toBe(1)
    const { _id, state } = await duesOf(member!._id)
    expect(state).toBe('IN_ARREARS')
    expect((await pay(_id, 12_000, 'Enfin')).data.recordDuesPayment.state).toBe('PAID')
  })

  test('are marked in pieces that an index finds', async () => {
    await members(3, 'BY_STATUTE')
    await callDues(call)

    const plans = await plansOf('members', () => markArrears(late))

    expect(plans.flatMap(({ indexes }) => indexes)).toEqual(['state_1_payableBy_1', 'state_1_payableBy_1'])
    expect(plans.flatMap(({ stages }) => stages)).not.toContain('SORT')
  })
})

describe('a list of dues', () => {
  const LIST = `query ($state: DuesState) { dues(year: ${year}, state: $state) { edges { node {
    id year amountCents currency payableBy state organisation { name } payments { edges { node { amountCents reference } } }
  } } } }`

  test.each([
    ['all', null, 'year_1__id_1'],
    ['those in a state', 'CALLED', 'year_1_state_1__id_1'],
  ])(
    'of a year shows %s from an index, with payments and organisations in one command each',
    async (_, state, index) => {
      const [member, ...others] = await members(43, 'BY_STATUTE')
      await callDues(call)
      await pay((await duesOf(member!._id))._id, 1_000, 'Virement')
      const ended = others.slice(3).map(({ _id }) => `${_id}.${year}`)
      await Dues.updateMany({ _id: trusted({ $in: ended }) }, { state: 'CANCELLED' })
      let shown: Awaited<ReturnType<typeof staff.run>> = {}

      const commands = await commandsOf(['members'], async () => {
        shown = await staff.run(LIST, { state })
      })
      const [plan] = await plansOf('members', () => staff.run(LIST, { state }))

      expect(commands.sort()).toEqual(['members.aggregate', 'members.find', 'members.find'])
      expect(plan).toMatchObject({ indexes: [index] })
      expect(plan!.stages).not.toContain('SORT')
      const { edges } = shown.data.dues
      expect(edges).toHaveLength(state ? 4 : 20)
      expect(edges.map(({ node }: { node: { payments: object } }) => node.payments)).toContainEqual({
        edges: [{ node: { amountCents: 1_000, reference: 'Virement' } }],
      })
    },
  )

  test('of an organisation is for staff and for who represents it, the last year first', async () => {
    const [member] = await members(1, 'BY_STATUTE')
    for (const offset of [-1, 1, 0]) await callDues({ ...call, year: year + offset })
    const own = { ...viewers.MEMBER, organisationIds: [member!._id] }
    const QUERY = `{ organisation(id: "${member!._id}") { dues { edges { node { year } } } } }`

    const { data } = await as(own).run(QUERY)

    expect(data.organisation.dues.edges.map(({ node }: { node: { year: number } }) => node.year)).toEqual([
      year + 1,
      year,
      year - 1,
    ])
    expect(codeOf(await as(viewers.MEMBER).run(QUERY))).toBe('FORBIDDEN')
    const plans = await plansOf('members', () => as(own).run(QUERY))
    expect(plans[1]!.indexes).toContain('organisationId_1__id_-1')
  })
})
