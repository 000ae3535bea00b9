import type { TranslatedText } from '@cluster/subgraph'
import type { Majority } from '../../models/assembly.ts'
import type { BallotRecord, RollCountRecord } from '../../models/ballot.ts'
import type { BallotTallyRecord, CollegeTallyRecord } from '../../models/ballot-tally.ts'
import { abstention, against, inFavour } from './choices.ts'
import { compare, type Fraction, fraction, plus, shareOf, times } from './fraction.ts'
import { legalBasisOf } from './legal-basis.ts'

export interface CountedCollege extends Omit<RollCountRecord, 'needed'> {
  name: TranslatedText | null
  /** In any unit: only what the colleges weigh beside each other counts. */
  weight: number
}

export interface Counting extends Pick<BallotRecord, 'kind' | 'majority'> {
  choices: readonly string[]
  /** All electors as one where there are no colleges, with the id null. */
  colleges: readonly CountedCollege[]
  /** How often a choice was made in a college; what is not named was not made. */
  votes: readonly { collegeId: string | null; choice: string; count: number }[]
}

export const needed: Record<Majority, Fraction> = {
  SIMPLE: fraction(1, 2),
  TWO_THIRDS: fraction(2, 3),
  THREE_QUARTERS: fraction(3, 4),
}

/**
 * Counts a ballot, exactly. In each college the share of a choice is of the votes expressed there, and weighs what
 * the college does. A college in which nothing was expressed drops out, and the weights of the others are taken by
 * their sum: whoever stays away does not decide, and the shares always come to 1.
 */
export function tallyOf(counting: Counting): Omit<BallotTallyRecord, '_id'> {
  const { kind, majority, choices, colleges } = counting
  const counted = colleges.map(college => countIn(college, counting))
  const [all, inCount] = [weightOf(counted), weightOf(counted.filter(({ expressed }) => expressed > 0))]
  const weighed = counted.map(college => ({ ...college, ...weigh(college, all, inCount) }))
  const sums = choices.map(choice => ({
    choice,
    votes: sumOf(counted.map(({ votesOf }) => votesOf(choice))),
    share: choice === abstention || inCount === 0 ? null : sharedBy(weighed, choice),
  }))
  return {
    majority,
    needed: shareOf(needed[majority]),
    colleges: weighed.map(college => asRecord(college, choices)),
    sums: sums.map(({ share, ...sum }) => ({ ...sum, share: share && shareOf(share) })),
    ...resultOf(kind, majority, sums),
    legalBasis: legalBasisOf(
      majority,
      colleges.some(({ collegeId }) => collegeId !== null),
    ),
  }
}

function countIn(college: CountedCollege, { choices, votes }: Counting) {
  const votesOf = (choice: string) =>
    sumOf(
      votes
        .filter(vote => vote.collegeId === college.collegeId && vote.choice === choice)
        .map(({ count }) => count),
    )
  const voted = sumOf(choices.map(votesOf))
  return { ...college, votesOf, voted, expressed: voted - votesOf(abstention) }
}
type InCollege = ReturnType<typeof countIn>

function weigh({ weight, expressed, votesOf }: InCollege, all: number, inCount: number) {
  const weightInCount = expressed > 0 ? fraction(weight, inCount) : fraction(0)
  const shareIn = (choice: string): Fraction | null =>
    choice === abstention || expressed === 0 ? null : fraction(votesOf(choice), expressed)
  return { weightOfAll: fraction(weight, all), weightInCount, shareIn }
}
type Weighed = InCollege & ReturnType<typeof weigh>

const sharedBy = (colleges: readonly Weighed[], choice: string): Fraction =>
  colleges.reduce(
    (sum, { shareIn, weightInCount }) => plus(sum, times(shareIn(choice) ?? fraction(0), weightInCount)),
    fraction(0),
  )

function asRecord(college: Weighed, choices: readonly string[]): CollegeTallyRecord {
  const { collegeId, name, electors, present, represented, voted, expressed, votesOf } = college
  return {
    collegeId,
    name,
    electors,
    present,
    represented,
    voted,
    expressed,
    weight: shareOf(college.weightOfAll),
    weightInCount: shareOf(college.weightInCount),
    choices: choices.map(choice => {
      const share = college.shareIn(choice)
      const weightedShare = share && times(share, college.weightInCount)
      return {
        choice,
        votes: votesOf(choice),
        share: share && shareOf(share),
        weightedShare: weightedShare && shareOf(weightedShare),
      }
    }),
  }
}

type Result = Pick<BallotTallyRecord, 'result' | 'elected'>

function resultOf(
  kind: Counting['kind'],
  majority: Majority,
  sums: readonly { choice: string; share: Fraction | null }[],
): Result {
  const nothing = fraction(0)
  const shareOfChoice = (wanted: string) => sums.find(({ choice }) => choice === wanted)?.share ?? nothing
  if (kind === 'RESOLUTION') {
    const [yes, no] = [shareOfChoice(inFavour), shareOfChoice(against)]
    if (carries(yes, majority)) return { result: 'ADOPTED', elected: null }
    const isTie = majority === 'SIMPLE' && compare(yes, no) === 0 && compare(yes, nothing) > 0
    return { result: isTie ? 'TIE' : 'REJECTED', elected: null }
  }
  const standing = sums.filter(({ choice }) => choice !== against && choice !== abstention)
  const best = standing.reduce(
    (most, { share }) => (share && compare(share, most) > 0 ? share : most),
    nothing,
  )
  const ahead = standing.filter(({ share }) => share && compare(share, best) === 0)
  if (compare(best, nothing) === 0) return { result: 'REJECTED', elected: null }
  if (ahead.length > 1) return { result: 'TIE', elected: null }
  return carries(best, majority)
    ? { result: 'ELECTED', elected: ahead[0]!.choice }
    : { result: 'REJECTED', elected: null }
}

/** More than half for a simple majority; for the others what they are named after is enough. */
const carries = (share: Fraction, majority: Majority): boolean =>
  compare(share, needed[majority]) >= (majority === 'SIMPLE' ? 1 : 0)

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)
const weightOf = (colleges: readonly InCollege[]): number => sumOf(colleges.map(({ weight }) => weight))
