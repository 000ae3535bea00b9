import { collection } from '@cluster/database'
import type { TranslatedText } from '@cluster/subgraph'
import type { Majority } from './assembly.ts'

export const ballotResults = ['ADOPTED', 'ELECTED', 'REJECTED', 'TIE'] as const
export type BallotResult = (typeof ballotResults)[number]

/** A part of a whole, exactly and as people read it. */
export interface TallyShareRecord {
  /** In lowest terms, like `2/3`. */
  fraction: string
  /** In percent with four decimals, like `66.6667`. */
  percent: string
}

/** What one choice had in one college. */
export interface ChoiceCountRecord {
  choice: string
  votes: number
  /** Of the votes expressed in the college; null for what is not expressed, and where nothing was. */
  share: TallyShareRecord | null
  /** That share by what the college weighs in this count. */
  weightedShare: TallyShareRecord | null
}

export interface CollegeTallyRecord {
  collegeId: string | null
  name: TranslatedText | null
  electors: number
  present: number
  represented: number
  voted: number
  /** Votes that are no abstentions. */
  expressed: number
  /** Among all colleges. */
  weight: TallyShareRecord
  /** Among the colleges in which something was expressed. */
  weightInCount: TallyShareRecord
  choices: ChoiceCountRecord[]
}

/** What a choice comes to over all colleges. */
export interface ChoiceSumRecord {
  choice: string
  votes: number
  /** Null for what is not expressed, and where nothing was. */
  share: TallyShareRecord | null
}

/** How a ballot was counted, step by step. Written once, at its close, under its id. */
export interface BallotTallyRecord {
  _id: string
  majority: Majority
  /** What carries: more than it for a simple majority, at least it for the others. */
  needed: TallyShareRecord
  colleges: CollegeTallyRecord[]
  sums: ChoiceSumRecord[]
  result: BallotResult
  /** Who is elected; null for all other results. */
  elected: string | null
  legalBasis: TranslatedText
}

export const BallotTally = collection<BallotTallyRecord>(
  'members',
  'ballotTallies',
  {
    _id: { type: String, required: true },
    majority: { type: String, required: true },
    needed: { type: Object, required: true },
    colleges: { type: [Object], required: true },
    sums: { type: [Object], required: true },
    result: { type: String, enum: ballotResults, required: true },
    elected: { type: String, default: null },
    legalBasis: { type: Object, required: true },
  },
  [],
  { appendOnly: true },
)
