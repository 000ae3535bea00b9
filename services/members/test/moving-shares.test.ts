import { viewers } from '@cluster/testkit'
import { addDays, dayOf } from '@cluster/time'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { Organisation } from '../src/models/organisation.ts'
import { ShareHolding } from '../src/models/share-holding.ts'
import { ShareMovement } from '../src/models/share-movement.ts'
import { ShareRegister } from '../src/models/share-register.ts'
import { member, organisation, person } from './fixtures.ts'
import {
  codesOf,
  done,
  type MutationName,
  ofOrganisation,
  runner,
  sharesUnderTest,
  unionWith,
} from './share-fixtures.ts'

const as = sharesUnderTest()
const run = runner(as)
const today = dayOf(new Date())
const on = '2020-02-01'
let a: string
let b: string
let newcomer: string

const balances = async () => {
  const rows = await ShareHolding.find().lean()
  return Object.fromEntries(rows.map(({ holder, subscribed, paid }) => [holder.id, [subscribed, paid]]))
}

describe('the register of the union', () => {
  test('is opened once, also when ten ask at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => run('openShareRegister', { nominalCents: 1_500 })),
    )

    expect(codesOf(answers)).toEqual(Array(9).fill('SHARE_REGISTER_EXISTS'))
    expect(answers.find(({ errors }) => !errors)!.data.openShareRegister).toEqual({
      id: 'cluster',
      nominalCents: 1_500,
      currency: 'EUR',
      subscribed: 0,
      paid: 0,
      capitalCents: 0,
      lastNumber: 0,
      lastOn: null,
    })
  })

  test.each([
    ['nominalCents', { nominalCents: 0 }],
    ['nominalCents', { nominalCents: 10_000_001 }],
    ['currency', { nominalCents: 1, currency: 'euro' }],
  ])('is refused for a wrong %s: %j', async (field, input) => {
    const { errors } = await run('openShareRegister', input)

    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_NOMINAL_VALUE', field } }])
  })
})

describe('a movement of shares', () => {
  beforeEach(async () => {
    ;[a, b] = (await unionWith(run, [10, 4])) as [string, string]
    newcomer = (await member())._id
  })

  test('numbers, dates and says what each holder has after it', async () => {
    const subscribed = await done(run('subscribeShares', { holder: ofOrganisation(newcomer), shares: 3, on }))
    const moved = await done(
      run('transferShares', { from: ofOrganisation(a), to: ofOrganisation(newcomer), shares: 10, on }),
    )
    const redeemed = await done(run('redeemShares', { holder: ofOrganisation(b), shares: 1, on }))

    expect(subscribed).toMatchObject({
      number: 5,
      kind: 'SUBSCRIBED',
      entries: [
        {
          holder: { kind: 'ORGANISATION', id: newcomer },
          subscribed: 3,
          paid: 0,
          subscribedAfter: 3,
          paidAfter: 0,
        },
      ],
    })
    expect(moved).toMatchObject({
      number: 6,
      kind: 'TRANSFERRED',
      on,
      entries: [
        { holder: { id: a }, subscribed: -10, paid: -10, subscribedAfter: 0, paidAfter: 0 },
        { holder: { id: newcomer }, subscribed: 10, paid: 10, subscribedAfter: 13, paidAfter: 10 },
      ],
    })
    expect(redeemed).toMatchObject({ number: 7, entries: [{ subscribedAfter: 3, paidAfter: 3 }] })
    expect(await balances()).toEqual({ [newcomer]: [13, 10], [b]: [3, 3] })
    expect(await ShareRegister.findById('cluster').lean()).toMatchObject({
      subscribed: 16,
      paid: 13,
      lastNumber: 7,
      lastOn: on,
    })
  })

  const tomorrow = addDays(today, 1)
  test.each<[string, string, MutationName, () => object]>([
    [
      'INVALID_SHARE_COUNT',
      'shares',
      'subscribeShares',
      () => ({ holder: ofOrganisation(a), shares: 0, on }),
    ],
    ['INVALID_SHARE_COUNT', 'shares', 'payShares', () => ({ holder: ofOrganisation(a), shares: -1, on })],
    ['INVALID_SHARE_COUNT', 'shares', 'redeemShares', () => ({ holder: ofOrganisation(a), shares: 0, on })],
    [
      'INVALID_SHARE_COUNT',
      'shares',
      'transferShares',
      () => ({ from: ofOrganisation(a), to: ofOrganisation(b), shares: -5, on }),
    ],
    [
      'SHARE_REGISTER_NOT_FOUND',
      'registerId',
      'subscribeShares',
      () => ({ registerId: 'nowhere', holder: ofOrganisation(a), shares: 1, on }),
    ],
    ['ONE_HOLDER_NEEDED', 'holder', 'subscribeShares', () => ({ holder: {}, shares: 1, on })],
    [
      'ONE_HOLDER_NEEDED',
      'to',
      'transferShares',
      () => ({ from: ofOrganisation(a), to: { organisationId: b, personId: b }, shares: 1, on }),
    ],
    ['HOLDER_NOT_FOUND', 'holder', 'subscribeShares', () => ({ holder: { personId: a }, shares: 1, on })],
    [
      'HOLDER_NOT_FOUND',
      'to',
      'transferShares',
      () => ({ from: ofOrganisation(a), to: ofOrganisation('nobody'), shares: 1, on }),
    ],
    ['DAY_IN_THE_FUTURE', 'on', 'payShares', () => ({ holder: ofOrganisation(a), shares: 1, on: tomorrow })],
    [
      'MOVEMENT_OUT_OF_ORDER',
      'on',
      'subscribeShares',
      () => ({ holder: ofOrganisation(a), shares: 1, on: '2019-12-31' }),
    ],
    [
      'PAID_MORE_THAN_SUBSCRIBED',
      'shares',
      'payShares',
      () => ({ holder: ofOrganisation(a), shares: 1, on }),
    ],
    [
      'PAID_MORE_THAN_SUBSCRIBED',
      'shares',
      'payShares',
      () => ({ holder: ofOrganisation(newcomer), shares: 1, on }),
    ],
    ['NOT_ENOUGH_SHARES', 'shares', 'redeemShares', () => ({ holder: ofOrganisation(a), shares: 11, on })],
    [
      'NOT_ENOUGH_SHARES',
      'shares',
      'transferShares',
      () => ({ from: ofOrganisation(newcomer), to: ofOrganisation(b), shares: 1, on }),
    ],
    [
      'SAME_HOLDER',
      'to',
      'transferShares',
      () => ({ from: ofOrganisation(a), to: ofOrganisation(a), shares: 1, on }),
    ],
    [
      'REGISTER_FULL',
      'shares',
      'subscribeShares',
      () => ({ holder: ofOrganisation(a), shares: 2_000_000, on }),
    ],
    [
      'SHARE_MOVEMENT_NOT_FOUND',
      'number',
      'correctShareMovement',
      () => ({ number: 99, reason: 'Erreur', on }),
    ],
    ['CORRECTION_UNEXPLAINED', 'reason', 'correctShareMovement', () => ({ number: 4, reason: '  ', on })],
    [
      'CORRECTION_UNEXPLAINED',
      'reason',
      'correctShareMovement',
      () => ({ number: 4, reason: 'x'.repeat(501), on }),
    ],
    [
      'CORRECTION_NOT_POSSIBLE',
      'number',
      'correctShareMovement',
      () => ({ number: 1, reason: 'Erreur', on }),
    ],
  ])('is refused with %s (%s) by %s, and changes nothing', async (code, field, name, input) => {
    const before = await balances()

    const { data, errors } = await run(name, input())

    expect(data).toEqual({ [name]: null })
    expect(errors).toMatchObject([{ extensions: { code, field } }])
    expect(await balances()).toEqual(before)
    expect(await ShareMovement.countDocuments()).toBe(4)
    expect(await ShareRegister.findById('cluster').lean()).toMatchObject({ lastNumber: 4, subscribed: 14 })
  })

  test('that comes out of order is told the day of the latest one, and what is too much the numbers', async () => {
    const late = await run('payShares', { holder: ofOrganisation(a), shares: 1, on: '2019-12-31' })
    const much = await run('redeemShares', { holder: ofOrganisation(a), shares: 11, on })

    expect(late.errors![0]).toMatchObject({
      message: expect.stringContaining('2020-01-01'),
      extensions: { lastOn: '2020-01-01' },
    })
    expect(much.errors![0]).toMatchObject({ extensions: { subscribed: 10, paid: 10, wanted: 11 } })
  })

  test('moves only shares that are paid for', async () => {
    await done(run('subscribeShares', { holder: ofOrganisation(a), shares: 5, on }))

    for (const [name, input] of [
      ['redeemShares', { holder: ofOrganisation(a), shares: 11, on }],
      ['transferShares', { from: ofOrganisation(a), to: ofOrganisation(b), shares: 11, on }],
    ] as const) {
      const { errors } = await run(name, input)
      expect(errors).toMatchObject([
        { extensions: { code: 'SHARES_NOT_PAID_UP', field: 'shares', subscribed: 15, paid: 10, wanted: 11 } },
      ])
    }
  })

  test('gives shares of the union to members only, from the day on which they are', async () => {
    const stranger = (await organisation())._id
    const formerly = (await organisation({ membership: { state: 'WITHDRAWN', since: '2010-01-01' } }))._id
    const later = (await member({ membership: { state: 'ACTIVE', since: '2020-03-01' } }))._id
    const somebody = (await person())._id

    for (const holder of [stranger, formerly, later].map(ofOrganisation)) {
      const subscribing = await run('subscribeShares', { holder, shares: 1, on })
      const receiving = await run('transferShares', { from: ofOrganisation(a), to: holder, shares: 1, on })
      expect(subscribing.errors).toMatchObject([
        { extensions: { code: 'HOLDER_NOT_A_MEMBER', field: 'holder' } },
      ])
      expect(receiving.errors).toMatchObject([{ extensions: { code: 'HOLDER_NOT_A_MEMBER', field: 'to' } }])
    }
    const byPerson = await run('subscribeShares', { holder: { personId: somebody }, shares: 1, on })
    expect(codesOf([byPerson])).toEqual(['HOLDER_NOT_A_MEMBER'])
    await done(run('subscribeShares', { holder: ofOrganisation(later), shares: 1, on: '2020-03-01' }))
  })

  test('is made once under one key, however often it is sent', async () => {
    const again = { ...viewers.STAFF, idempotency: { key: 'key-1', fingerprint: 'body-1' } }
    const input = { from: ofOrganisation(a), to: ofOrganisation(b), shares: 2, on }

    const answers = await Promise.all(
      Array.from({ length: 10 }, () => runner(as, again)('transferShares', input)),
    )

    expect(answers[0]!.errors).toBeUndefined()
    expect(answers).toEqual(Array(10).fill(answers[0]))
    expect(await balances()).toEqual({ [a]: [8, 8], [b]: [6, 6] })
  })
})

describe('a correction', () => {
  beforeEach(async () => {
    ;[a, b] = (await unionWith(run, [10, 4])) as [string, string]
  })
  const correct = (number: number, day = on) =>
    run('correctShareMovement', { number, reason: ' Saisie en double ', on: day })

  test('reverses a movement by a new one, from its own day on', async () => {
    await done(run('transferShares', { from: ofOrganisation(a), to: ofOrganisation(b), shares: 3, on }))

    const correction = await done(correct(5, '2020-03-01'))

    expect(correction).toMatchObject({
      number: 6,
      kind: 'CORRECTED',
      corrects: 5,
      shares: 3,
      reason: 'Saisie en double',
      entries: [
        { holder: { id: a }, subscribed: 3, paid: 3, subscribedAfter: 10 },
        { holder: { id: b }, subscribed: -3, paid: -3, subscribedAfter: 4 },
      ],
    })
    expect(await ShareMovement.findOne({ number: 5 }).lean()).toMatchObject({
      kind: 'TRANSFERRED',
      shares: 3,
    })
    const asOf = `query ($on: LocalDate) { shareRegister {
      holding(holder: { organisationId: "${a}" }, asOf: $on) { subscribed } } }`
    for (const [day, held] of [
      ['2019-12-31', 0],
      ['2020-01-31', 10],
      ['2020-02-29', 7],
      ['2020-03-01', 10],
    ] as const) {
      const { data } = await as(viewers.STAFF).run(asOf, { on: day })
      expect([day, data.shareRegister.holding.subscribed]).toEqual([day, held])
    }
  })

  test('is made once, also when two ask at once, and is itself not corrected', async () => {
    const answers = await Promise.all([correct(4), correct(4)])

    expect(codesOf(answers)).toEqual(['ALREADY_CORRECTED'])
    expect(answers.flatMap(({ errors = [] }) => errors)).toMatchObject([{ extensions: { correctedBy: 5 } }])
    expect(codesOf([await correct(5)])).toEqual(['CORRECTION_OF_A_CORRECTION'])
    // The payment is undone, so the subscription can be.
    await done(correct(3))
    expect(await balances()).toEqual({ [a]: [10, 10] })
  })

  test('gives a member that has left its shares back', async () => {
    await done(run('redeemShares', { holder: ofOrganisation(b), shares: 4, on }))
    await Organisation.updateOne({ _id: b }, { isMember: false })

    await done(correct(5))

    expect(await balances()).toEqual({ [a]: [10, 10], [b]: [4, 4] })
  })
})

test('an entry is never changed or taken away', async () => {
  await unionWith(run, [1])

  await expect(ShareMovement.updateOne({ number: 1 }, { shares: 9 })).rejects.toThrow('never changed')
  await expect(ShareMovement.deleteMany()).rejects.toThrow('never changed')
})
