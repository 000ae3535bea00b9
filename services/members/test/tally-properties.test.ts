import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Majority } from '../src/models/assembly.ts'
import { type Counting, tallyOf } from '../src/operations/assemblies/tally.ts'

const resolution = ['FOR', 'AGAINST', 'ABSTAIN']
const election = ['1', '2', '3', 'AGAINST', 'ABSTAIN']

const college = (id: string | null, weight = 1) => ({
  collegeId: id,
  name: null,
  electors: 100,
  present: 100,
  represented: 0,
  weight,
})

/** A count of a resolution: for each college its weight, and the votes for, against and abstaining. */
const counting = (majority: Majority, ...colleges: [weight: number, ...votes: number[]][]): Counting => ({
  kind: 'RESOLUTION',
  majority,
  choices: resolution,
  colleges: colleges.map(([weight], n) => college(`c${n}`, weight)),
  votes: colleges.flatMap(([, ...votes], n) =>
    votes.map((count, place) => ({ collegeId: `c${n}`, choice: resolution[place]!, count })),
  ),
})

describe('a count', () => {
  test('shows every step of its arithmetic', () => {
    const tally = tallyOf(counting('SIMPLE', [5_000, 2, 1, 1], [3_000, 1, 3, 0], [2_000, 0, 0, 4]))

    expect(tally.colleges[0]).toMatchObject({
      voted: 4,
      expressed: 3,
      weight: { fraction: '1/2', percent: '50.0000' },
      // The third college expressed nothing: 5,000 of 8,000.
      weightInCount: { fraction: '5/8', percent: '62.5000' },
      choices: [
        {
          choice: 'FOR',
          votes: 2,
          share: { fraction: '2/3', percent: '66.6667' },
          weightedShare: { fraction: '5/12' },
        },
        { choice: 'AGAINST', votes: 1, share: { fraction: '1/3' }, weightedShare: { fraction: '5/24' } },
        { choice: 'ABSTAIN', votes: 1, share: null, weightedShare: null },
      ],
    })
    expect(tally.colleges[2]).toMatchObject({
      voted: 4,
      expressed: 0,
      weight: { fraction: '1/5' },
      weightInCount: { fraction: '0', percent: '0.0000' },
      choices: [{ share: null }, { share: null }, { votes: 4, share: null }],
    })
    expect(tally.sums).toEqual([
      // 5/12 + 3/8 × 1/4
      { choice: 'FOR', votes: 3, share: { fraction: '49/96', percent: '51.0417' } },
      { choice: 'AGAINST', votes: 4, share: { fraction: '47/96', percent: '48.9583' } },
      { choice: 'ABSTAIN', votes: 5, share: null },
    ])
    expect(tally).toMatchObject({ result: 'ADOPTED', needed: { fraction: '1/2' }, elected: null })
    expect(tally.legalBasis.fr).toContain('un associé, une voix')
  })

  test.each<[string, Majority, number[]]>([
    ['ADOPTED', 'SIMPLE', [51, 50]],
    ['TIE', 'SIMPLE', [50, 50]],
    ['REJECTED', 'SIMPLE', [50, 51]],
    ['ADOPTED', 'TWO_THIRDS', [2, 1]],
    ['REJECTED', 'TWO_THIRDS', [199, 100]],
    ['ADOPTED', 'THREE_QUARTERS', [3, 1]],
    ['REJECTED', 'THREE_QUARTERS', [299, 100]],
    ['REJECTED', 'TWO_THIRDS', [1, 1]],
    ['REJECTED', 'SIMPLE', [0, 0, 9]],
    ['ADOPTED', 'SIMPLE', [1, 0, 99]],
  ])('is %s by %s with %j', (result, majority, votes) => {
    expect(tallyOf(counting(majority, [1, ...votes])).result).toBe(result)
  })

  test.each<[string, string | null, Record<string, number>]>([
    ['ELECTED', '2', { 1: 3, 2: 5, 3: 1 }],
    ['REJECTED', null, { 1: 3, 2: 4, 3: 1 }],
    ['TIE', null, { 1: 4, 2: 4 }],
    ['REJECTED', null, { 1: 1, AGAINST: 2 }],
    ['REJECTED', null, { ABSTAIN: 5 }],
    ['REJECTED', null, {}],
    ['ELECTED', '1', { 1: 1, ABSTAIN: 5 }],
  ])('of an election is %s, of %s, with %j', (result, elected, votes) => {
    const tally = tallyOf({
      kind: 'ELECTION',
      majority: 'SIMPLE',
      choices: election,
      colleges: [college(null)],
      votes: Object.entries(votes).map(([choice, count]) => ({ collegeId: null, choice, count })),
    })

    expect(tally).toMatchObject({ result, elected })
    expect(tally.legalBasis.en).toContain('One member, one vote')
  })
})

/** Ballot papers one by one, as an assessor has them: in which college, and for what. */
const papers = (choices: string[]) =>
  fc.record({
    majority: fc.constantFrom<Majority>('SIMPLE', 'TWO_THIRDS', 'THREE_QUARTERS'),
    weights: fc.array(fc.integer({ min: 1_000, max: 5_000 }), { minLength: 1, maxLength: 5 }),
    papers: fc.array(fc.tuple(fc.nat(4), fc.constantFrom(...choices)), { maxLength: 60 }),
  })

interface Papers {
  majority: Majority
  weights: number[]
  papers: [number, string][]
}

const asCounting = ({ majority, weights, papers }: Papers, choices: string[]): Counting => ({
  kind: choices === resolution ? 'RESOLUTION' : 'ELECTION',
  majority,
  choices,
  colleges: weights.map((weight, n) => college(`c${n}`, weight)),
  votes: weights.flatMap((_, n) =>
    choices.map(choice => ({
      collegeId: `c${n}`,
      choice,
      count: papers.filter(([place, made]) => place % weights.length === n && made === choice).length,
    })),
  ),
})

/**
 * Another way to the same: each paper is worth its college's weight times the product of what all others expressed,
 * so that every paper is a whole number of the same tiny parts, and nothing is divided.
 */
function recount({ weights, papers }: Papers, choices: string[]) {
  const placed = papers.map(([place, choice]) => ({ n: place % weights.length, choice }))
  const expressed = weights.map((_, n) =>
    BigInt(placed.filter(paper => paper.n === n && paper.choice !== 'ABSTAIN').length),
  )
  const product = (besides: number) =>
    expressed.reduce((all, own, n) => (n === besides || own === 0n ? all : all * own), 1n)
  const worth = (choice: string) =>
    placed
      .filter(paper => paper.choice === choice)
      .reduce((sum, { n }) => sum + BigInt(weights[n]!) * product(n), 0n)
  const parts = new Map(choices.map(choice => [choice, choice === 'ABSTAIN' ? 0n : worth(choice)]))
  const counted = weights.filter((_, n) => expressed[n]! > 0n)
  return { parts, whole: counted.reduce((sum, weight) => sum + BigInt(weight) * product(-1), 0n) }
}

const limits: Record<Majority, [bigint, bigint]> = {
  SIMPLE: [1n, 2n],
  TWO_THIRDS: [2n, 3n],
  THREE_QUARTERS: [3n, 4n],
}

function resultByParts({ parts, whole }: ReturnType<typeof recount>, majority: Majority, choices: string[]) {
  const [above, below] = limits[majority]
  const carries = (part: bigint) =>
    whole > 0n && (majority === 'SIMPLE' ? part * below > whole * above : part * below >= whole * above)
  const standing = choices === resolution ? ['FOR'] : choices.slice(0, -2)
  const most = standing.reduce((best, choice) => (parts.get(choice)! > best ? parts.get(choice)! : best), 0n)
  const ahead = standing.filter(choice => parts.get(choice) === most)
  if (choices === resolution) {
    if (carries(most)) return { result: 'ADOPTED', elected: null }
    const isTie = majority === 'SIMPLE' && most > 0n && most === parts.get('AGAINST')
    return { result: isTie ? 'TIE' : 'REJECTED', elected: null }
  }
  if (most > 0n && ahead.length > 1) return { result: 'TIE', elected: null }
  return most > 0n && carries(most)
    ? { result: 'ELECTED', elected: ahead[0] }
    : { result: 'REJECTED', elected: null }
}

const isEqual = (fraction: string, part: bigint, whole: bigint): boolean => {
  const [n, d = '1'] = fraction.split('/')
  return BigInt(n!) * whole === BigInt(d) * part
}

describe.each([
  ['a resolution', resolution],
  ['an election', election],
])('any count of %s', (_, choices) => {
  test('equals an independent recount of the papers, and its shares come to 1', () => {
    fc.assert(
      fc.property(papers(choices), given => {
        const tally = tallyOf(asCounting(given, choices))
        const again = recount(given, choices)

        for (const { choice, votes, share } of tally.sums) {
          expect(votes).toBe(given.papers.filter(([, made]) => made === choice).length)
          if (choice === 'ABSTAIN' || again.whole === 0n) expect(share).toBeNull()
          else expect(isEqual(share!.fraction, again.parts.get(choice)!, again.whole)).toBe(true)
        }
        expect([...again.parts.values()].reduce((sum, part) => sum + part, 0n)).toBe(again.whole)
        expect(tally).toMatchObject(resultByParts(again, given.majority, choices))
      }),
      { numRuns: 500 },
    )
  })

  test('does not change with the unit of the weights, nor the order of the votes', () => {
    fc.assert(
      fc.property(papers(choices), fc.integer({ min: 2, max: 9 }), (given, unit) => {
        const counting = asCounting(given, choices)
        const other = {
          ...counting,
          colleges: counting.colleges.map(one => ({ ...one, weight: one.weight * unit })),
          votes: [...counting.votes].reverse(),
        }
        expect(tallyOf(other)).toEqual(tallyOf(counting))
      }),
    )
  })

  test('has weights that come to 1 among the colleges that expressed something', () => {
    fc.assert(
      fc.property(papers(choices), given => {
        const { colleges } = tallyOf(asCounting(given, choices))
        const total = (name: 'weight' | 'weightInCount') =>
          colleges
            .map(one => one[name].fraction)
            .reduce(
              ([n, d], text) => {
                const [above, below = '1'] = text.split('/')
                return [n * BigInt(below) + BigInt(above!) * d, d * BigInt(below)] as [bigint, bigint]
              },
              [0n, 1n] as [bigint, bigint],
            )
        const [n, d] = total('weight')
        expect(n).toBe(d)
        const [m, e] = total('weightInCount')
        expect(colleges.some(({ expressed }) => expressed > 0) ? m === e : m === 0n).toBe(true)
      }),
    )
  })
})
