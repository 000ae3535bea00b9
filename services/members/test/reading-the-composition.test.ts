import { anyone, commandsOf, plansOf, subgraphUnderTest } from '@cluster/testkit'
import { addDays, dayOf } from '@cluster/time'
import { beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { CompositionDay, type Counts } from '../src/models/composition-day.ts'
import { clusterRegisterId, ShareRegister } from '../src/models/share-register.ts'
import { endsOf } from '../src/operations/composition/composition-history.ts'
import { admissibleNonEss, complies } from '../src/operations/composition/ess-rule.ts'
import { buildForTests } from './fixtures.ts'
import { cluster, codeOf, emptied } from './membership.ts'

const as = subgraphUnderTest(buildForTests)
const ask = as(anyone).run
const today = dayOf(new Date())
const years = 10
const first = addDays(today, -years * 365)

const MEASURED = 'total ess share threshold compliant admissibleNonEss'
const AS_OF = `query ($asOf: LocalDate) { cluster { composition(asOf: $asOf) {
  asOf measure compliant headcount { ${MEASURED} } votes { ${MEASURED} } capital { ${MEASURED} } } } }`
const HISTORY = `query ($from: LocalDate!, $to: LocalDate, $by: CompositionStep) { cluster {
  compositionHistory(from: $from, to: $to, by: $by) { asOf headcount { total ess } } } }`

/** Ten members more each day, seven of them of the ESS; a change on each, for ten years. */
const countsOn = (n: number): Counts => {
  const counted = (unit: number) => ({ total: 10 * (n + 1) * unit, ess: 7 * (n + 1) * unit })
  return { HEADCOUNT: counted(1), VOTES: counted(2), CAPITAL: counted(20_000) }
}

beforeAll(async () => {
  await Promise.all(emptied.map(async model => model.deleteMany()))
  await cluster()
  const days = Array.from({ length: years * 365 }, (_, n) => ({
    _id: addDays(first, n),
    counts: countsOn(n),
  }))
  // Past the model, which would look at each.
  await CompositionDay.collection.insertMany(days as never[])
  await ShareRegister.create({ _id: clusterRegisterId, nominalCents: 10_000, currency: 'EUR' })
})

describe('the composition', () => {
  test('tells each measure, and how many that are not of the ESS could come in', async () => {
    const { data, errors } = await ask(AS_OF, { asOf: addDays(first, 99) })

    expect(errors).toBeUndefined()
    expect(data.cluster.composition).toEqual({
      asOf: addDays(first, 99),
      measure: 'HEADCOUNT',
      compliant: true,
      headcount: { total: 1_000, ess: 700, share: 70, threshold: 65, compliant: true, admissibleNonEss: 76 },
      votes: { total: 2_000, ess: 1_400, share: 70, threshold: 65, compliant: true, admissibleNonEss: 153 },
      capital: {
        total: 20_000_000,
        ess: 14_000_000,
        share: 70,
        threshold: 65,
        compliant: true,
        admissibleNonEss: 153,
      },
    })
  })

  test.each([
    ['today', null],
    ['five years ago', addDays(today, -5 * 365)],
    ['before there was anybody', '2001-01-01'],
  ])('of %s is a seek of one row, whatever came before and after', async (_, asOf) => {
    const commands = await commandsOf(['members'], () => ask(AS_OF, { asOf }))
    const [, day] = await plansOf('members', () => ask(AS_OF, { asOf }))

    // The cluster, the day, and the value of a share.
    expect(commands).toEqual(['members.find', 'members.find', 'members.find'])
    expect(day).toMatchObject({ indexes: ['_id_'] })
    expect(day!.looksAt).toBeLessThanOrEqual(1)
    expect(day!.stages).not.toContain('SORT')
  })

  test('of a day that has not come is refused', async () => {
    expect(codeOf(await ask(AS_OF, { asOf: addDays(today, 1) }))).toBe('DAY_IN_THE_FUTURE')
  })
})

describe('the history of the composition', () => {
  test('is a series of ten years in one command, a seek for each point', async () => {
    const series = { from: first, by: 'MONTH' }
    const { data, errors } = await ask(HISTORY, series)

    expect(errors).toBeUndefined()
    const points = data.cluster.compositionHistory
    expect(points.length).toBeGreaterThan(119)
    expect(points.at(-1)).toEqual({ asOf: today, headcount: { total: 36_500, ess: 25_550 } })
    expect(await commandsOf(['members'], () => ask(HISTORY, series))).toEqual([
      'members.find',
      'members.aggregate',
      'members.find',
    ])
    const [, plan] = await plansOf('members', () => ask(HISTORY, series))
    expect(plan).toMatchObject({ indexes: ['_id_'] })
    expect(plan!.stages).not.toContain('COLLSCAN')
    expect(plan!.looksAt).toBeLessThanOrEqual(points.length)
  })

  test('begins with nobody, and stands where nothing changed', async () => {
    const { data } = await ask(HISTORY, { from: addDays(first, -2), to: addDays(first, 1), by: 'DAY' })

    expect(data.cluster.compositionHistory.map(({ headcount }: { headcount: object }) => headcount)).toEqual([
      { total: 0, ess: 0 },
      { total: 0, ess: 0 },
      { total: 10, ess: 7 },
      { total: 20, ess: 14 },
    ])
  })

  test.each([
    ['DAY_IN_THE_FUTURE', { from: today, to: addDays(today, 1) }],
    ['PERIOD_REVERSED', { from: today, to: addDays(today, -1) }],
    ['TOO_MANY_POINTS', { from: addDays(today, -500), by: 'DAY' }],
  ])('answers %s to %j', async (code, wanted) => {
    expect(codeOf(await ask(HISTORY, wanted))).toBe(code)
  })

  test('may have 500 points', async () => {
    const { data } = await ask(HISTORY, { from: addDays(today, -499), by: 'DAY' })

    expect(data.cluster.compositionHistory).toHaveLength(500)
  })

  test.each([
    ['DAY', '2024-02-28', '2024-03-01', ['2024-02-28', '2024-02-29', '2024-03-01']],
    ['WEEK', '2026-01-01', '2026-01-13', ['2026-01-04', '2026-01-11', '2026-01-13']],
    ['MONTH', '2024-01-31', '2024-03-10', ['2024-01-31', '2024-02-29', '2024-03-10']],
    ['QUARTER', '2025-11-02', '2026-07-01', ['2025-12-31', '2026-03-31', '2026-06-30', '2026-07-01']],
    ['YEAR', '2024-06-01', '2026-12-31', ['2024-12-31', '2025-12-31', '2026-12-31']],
  ] as const)('by %s from %s to %s has the ends of each', (by, from, to, ends) => {
    expect(endsOf(from, to, by)).toEqual(ends)
  })
})

test('as many as are admissible can come in, and not one more', () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.nat(100_000), fc.integer({ min: 1, max: 500 }), (ess, rest, unit) => {
      const counted = { total: ess + rest, ess }
      const many = admissibleNonEss(counted, 65, unit)
      const withMore = (count: number) => complies({ total: counted.total + count * unit, ess }, 65)
      return (many === 0 || withMore(many)) && !withMore(many + 1)
    }),
  )
})
