import { databaseNamed } from '@cluster/database'
import { viewers } from '@cluster/testkit'
import { expect, test } from '@jest/globals'
import { ShareHolding } from '../src/models/share-holding.ts'
import { ShareMovement } from '../src/models/share-movement.ts'
import { expectSound } from './replayed-register.ts'
import { codesOf, done, ofOrganisation, runner, sharesUnderTest, unionWith } from './share-fixtures.ts'

// Their turns are their own, as in other processes: at the database they are in each other's way.
const subgraphs = [sharesUnderTest(), sharesUnderTest()]
const runs = subgraphs.map(as => runner(as, viewers.STAFF))
const on = '2020-02-01'
const of = <T>(list: readonly T[], n: number): T => list[n % list.length]!

test('a hundred transfers at once between four holders, at two processes, make and lose no share', async () => {
  const ids = await unionWith(runs[0]!, [5, 5, 5, 5])
  let conflicts = 0
  const client = databaseNamed('members').getClient()
  const listener = ({ failure }: { failure: Error }) => {
    if (/WriteConflict/.test(failure.message)) conflicts += 1
  }
  client.on('commandFailed', listener)

  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, n) =>
      of(runs, n)('transferShares', {
        from: ofOrganisation(of(ids, n * 7)),
        to: ofOrganisation(of(ids, n * 7 + 1 + (n % 3))),
        shares: 1 + (n % 4),
        on,
      }),
    ),
  )
  client.off('commandFailed', listener)

  expect(conflicts).toBeGreaterThan(0)
  const refused = codesOf(answers)
  expect(new Set(refused)).toEqual(new Set(['NOT_ENOUGH_SHARES']))
  expect(refused.length).toBeLessThan(100)
  expect(await ShareMovement.countDocuments({ kind: 'TRANSFERRED' })).toBe(100 - refused.length)
  const holdings = await ShareHolding.find().lean()
  expect(holdings.reduce((sum, { subscribed }) => sum + subscribed, 0)).toBe(20)
  await expectSound('cluster')
}, 60_000)

test('the last shares of a holder go to one of twenty who want them at once', async () => {
  const [rich, ...others] = await unionWith(runs[0]!, [3, 1, 1, 1, 1])

  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, n) =>
      of(runs, n)('transferShares', {
        from: ofOrganisation(rich!),
        to: ofOrganisation(of(others, n)),
        shares: 3,
        on,
      }),
    ),
  )

  expect(codesOf(answers)).toEqual(Array(19).fill('NOT_ENOUGH_SHARES'))
  await expectSound('cluster')
}, 30_000)

test('the register of the union is opened by one of two processes', async () => {
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, n) => of(runs, n)('openShareRegister', { nominalCents: 100 })),
  )

  expect(codesOf(answers)).toEqual(Array(7).fill('SHARE_REGISTER_EXISTS'))
})

test('a movement is undone once, whoever else undoes it', async () => {
  const [holder] = await unionWith(runs[0]!, [3])
  await done(runs[0]!('redeemShares', { holder: ofOrganisation(holder!), shares: 2, on }))

  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, n) =>
      of(runs, n)('correctShareMovement', { number: 3, reason: 'Saisie en double', on }),
    ),
  )

  expect(codesOf(answers)).toEqual(Array(7).fill('ALREADY_CORRECTED'))
  await expectSound('cluster')
})
