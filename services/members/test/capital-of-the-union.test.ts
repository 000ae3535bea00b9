import { inTransaction } from '@cluster/database'
import { viewers } from '@cluster/testkit'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { CompositionChange } from '../src/models/composition-change.ts'
import { Organisation } from '../src/models/organisation.ts'
import { ShareMovement } from '../src/models/share-movement.ts'
import { findCounts } from '../src/operations/composition/find-composition.ts'
import { rebuildComposition } from '../src/operations/composition/rebuild-composition.ts'
import { capitalOf } from '../src/operations/shares/capital-of.ts'
import { member } from './fixtures.ts'
import { codesOf, done, ofOrganisation, runner, sharesUnderTest, unionWith } from './share-fixtures.ts'

const on = '2020-02-01'
const run = runner(sharesUnderTest('CAPITAL'), viewers.STAFF)
let ess: string
let other: string
let commercial: string

const pay = async (id: string, shares: number, day = on) => {
  const input = { holder: ofOrganisation(id), shares, on: day }
  await done(run('subscribeShares', input))
  await done(run('payShares', input))
}

describe('the capital of the union, where the rule counts capital', () => {
  beforeEach(async () => {
    // 65 of a hundred shares, at 15 euros.
    ;[ess, other] = (await unionWith(run, [40, 25])) as [string, string]
    commercial = (await member({ essBasis: 'NONE' }))._id
    await pay(commercial, 35)
  })

  test('is what member organisations have subscribed, at any day', async () => {
    expect((await findCounts('2019-12-31')).CAPITAL).toEqual({ total: 0, ess: 0 })
    expect((await findCounts('2020-01-31')).CAPITAL).toEqual({ total: 97_500, ess: 97_500 })
    expect((await findCounts(on)).CAPITAL).toEqual({ total: 150_000, ess: 97_500 })
    expect((await findCounts(on)).HEADCOUNT).toEqual({ total: 0, ess: 0 })
  })

  test('is told of an organisation in cents', async () => {
    const told = (id: string) => inTransaction('members', session => capitalOf(id, session))

    expect(await told(commercial)).toBe(52_500)
    expect(await told('nobody')).toBe(0)
  })

  test.each<[string, Parameters<typeof run>[0], () => object, object]>([
    [
      'a subscription of who is not of the ESS',
      'subscribeShares',
      () => ({ holder: ofOrganisation(commercial), shares: 1, on }),
      { before: { total: 150_000, ess: 97_500 }, after: { total: 151_500, ess: 97_500 } },
    ],
    [
      'a redemption of who is',
      'redeemShares',
      () => ({ holder: ofOrganisation(ess), shares: 1, on }),
      { before: { total: 150_000, ess: 97_500 }, after: { total: 148_500, ess: 96_000 } },
    ],
    [
      'a transfer from one to the other',
      'transferShares',
      () => ({ from: ofOrganisation(ess), to: ofOrganisation(commercial), shares: 1, on }),
      { before: { total: 150_000, ess: 97_500 }, after: { total: 150_000, ess: 96_000 } },
    ],
  ])(
    'refuses %s that would break the rule, with its numbers, and enters nothing',
    async (_, name, input, numbers) => {
      const entered = await ShareMovement.countDocuments()

      const { errors } = await run(name, input())

      expect(errors).toMatchObject([
        {
          extensions: {
            code: 'COMPOSITION_RULE_BROKEN',
            rule: { measure: 'CAPITAL', percent: 65 },
            day: on,
            ...numbers,
          },
        },
      ])
      expect(await ShareMovement.countDocuments()).toBe(entered)
      expect((await findCounts(on)).CAPITAL).toEqual({ total: 150_000, ess: 97_500 })
    },
  )

  test('lets a transfer pass that changes nothing between the two kinds, in one step', async () => {
    const alike = (await member({ essBasis: 'NONE' }))._id

    await done(
      run('transferShares', { from: ofOrganisation(ess), to: ofOrganisation(other), shares: 40, on }),
    )
    await done(
      run('transferShares', { from: ofOrganisation(commercial), to: ofOrganisation(alike), shares: 35, on }),
    )

    expect((await findCounts(on)).CAPITAL).toEqual({ total: 150_000, ess: 97_500 })
    const numbers = (await CompositionChange.find().sort({ _id: 1 }).lean()).map(({ _id }) => _id)
    expect(numbers).toEqual(numbers.map((_, n) => numbers[0]! + n))
  })

  test('stands in the journal so that the days can be made anew', async () => {
    await done(
      run('transferShares', { from: ofOrganisation(commercial), to: ofOrganisation(ess), shares: 5, on }),
    )
    const days = [await findCounts('2020-01-31'), await findCounts(on)]

    await rebuildComposition()

    expect([await findCounts('2020-01-31'), await findCounts(on)]).toEqual(days)
    expect(days[1]!.CAPITAL).toEqual({ total: 150_000, ess: 105_000 })
  })

  test('is not that of who is no member any more, whose shares may be redeemed', async () => {
    await done(run('subscribeShares', { holder: ofOrganisation(ess), shares: 35, on }))
    await Organisation.updateOne({ _id: commercial }, { isMember: false })
    const { CAPITAL: before } = await findCounts(on)

    const redeemed = await done(run('redeemShares', { holder: ofOrganisation(commercial), shares: 35, on }))

    expect(redeemed.kind).toBe('REDEEMED')
    expect((await findCounts(on)).CAPITAL).toEqual(before)
  })

  test('lets exactly as many of twenty subscriptions at once pass as the rule has room for', async () => {
    // 70 of 105: room for two shares, 107 * 65 % being 69.55.
    await pay(ess, 5)
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        run('subscribeShares', { holder: ofOrganisation(commercial), shares: 1, on }),
      ),
    )

    expect(codesOf(answers)).toEqual(Array(18).fill('COMPOSITION_RULE_BROKEN'))
    expect((await findCounts(on)).CAPITAL).toEqual({ total: 160_500, ess: 105_000 })
  })
})
