import { viewers } from '@cluster/testkit'
import { addDays } from '@cluster/time'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { manySteps } from './fixtures.ts'
import { expectSound, movementsOf, replay } from './replayed-register.ts'
import { codesOf, done, ofOrganisation, runner, sharesUnderTest, unionWith } from './share-fixtures.ts'

const as = sharesUnderTest()
const run = runner(as)
const start = '2015-01-01'
const end = '2020-12-31'

const holder = fc.nat(5)
const shares = fc.integer({ min: 1, max: 12 })
/** A step, and how many days after the one before. */
const step = fc.record({
  kind: fc.constantFrom('subscribe', 'pay', 'transfer', 'transfer', 'redeem', 'correct'),
  from: holder,
  to: holder,
  shares,
  days: fc.constantFrom(0, 0, 1, 3),
  back: fc.nat(20),
})
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

const mutationOf = (
  { kind, from, to, shares, back }: Step,
  { ids, on, last }: { ids: string[]; on: string; last: number },
): Parameters<typeof run> => {
  const given = { shares, on }
  const one = ofOrganisation(ids[from]!)
  if (kind === 'transfer') return ['transferShares', { ...given, from: one, to: ofOrganisation(ids[to]!) }]
  if (kind === 'correct')
    return ['correctShareMovement', { number: Math.max(1, last - back), reason: 'Au hasard', on }]
  const name = { subscribe: 'subscribeShares', pay: 'payShares', redeem: 'redeemShares' } as const
  return [name[kind as keyof typeof name], { ...given, holder: one }]
}

test(`after any ${manySteps} movements shares are conserved, none is negative, and any day tells what a replay tells`, async () => {
  const [steps] = fc.sample(fc.array(step, { minLength: manySteps, maxLength: manySteps }), {
    numRuns: 1,
    seed: 20_300_101,
  })
  const ids = await unionWith(
    run,
    [0, 0, 0, 0, 0, 0].map(() => 5),
    start,
  )
  let on = start
  let last = 12
  const refused: string[] = []
  for (const one of steps!) {
    on = addDays(on, one.days)
    const answer = await run(...mutationOf(one, { ids, on, last }))
    if (answer.errors) refused.push(...codesOf([answer]))
    else last += 1
  }

  // What is refused is so by a rule, and most is not.
  expect(new Set(refused)).toEqual(
    new Set([
      'ALREADY_CORRECTED',
      'CORRECTION_NOT_POSSIBLE',
      'CORRECTION_OF_A_CORRECTION',
      'NOT_ENOUGH_SHARES',
      'PAID_MORE_THAN_SUBSCRIBED',
      'SAME_HOLDER',
      'SHARES_NOT_PAID_UP',
    ]),
  )
  expect(last).toBeGreaterThan(0.3 * manySteps)
  await expectSound('cluster')

  const movements = await movementsOf('cluster')
  const days = fc.sample(fc.integer({ min: -1, max: 2_000 }), { numRuns: 40, seed: 7 })
  for (const day of [...days.map(n => addDays(start, n)), end]) {
    const upTo = replay(movements.filter(movement => movement.on <= day))
    const { data } = await as(viewers.STAFF).run(
      `{ shareRegister { ${ids.map((id, n) => `h${n}: holding(holder: { organisationId: "${id}" }, asOf: "${day}") { subscribed paid }`)} } }`,
    )
    const told = ids.map((_, n) => data.shareRegister[`h${n}`])
    expect([day, told]).toEqual([day, ids.map(id => upTo.get(id) ?? { subscribed: 0, paid: 0 })])
  }
}, 400_000)

test('what is corrected away leaves the balances as if it had never been', async () => {
  const ids = await unionWith(run, [9, 9])
  const [one, other] = ids.map(ofOrganisation) as [object, object]
  await done(run('transferShares', { from: one, to: other, shares: 4, on: start.replace('2015', '2020') }))
  const before = replay(await movementsOf('cluster'))
  await done(run('transferShares', { from: other, to: one, shares: 7, on: '2020-03-01' }))
  await done(run('correctShareMovement', { number: 6, reason: 'Erreur', on: '2020-04-01' }))

  expect(replay(await movementsOf('cluster'))).toEqual(before)
  await expectSound('cluster')
})
