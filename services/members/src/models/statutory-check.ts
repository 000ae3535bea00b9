import type { TranslatedText } from '@cluster/subgraph'

/** A check is made of a cooperative when it is asked for: it is not stored. */
export interface StatutoryCheckRecord {
  rule: StatutoryRule
  satisfied: boolean
  /** Whether a step that breaks it is refused. */
  hard: boolean
  /** How far it is from being kept, in units of its own; 0 when it is. */
  shortfall: number
  numbers: StatutoryNumberRecord[]
  explanation: TranslatedText
  source: string
}

export interface StatutoryNumberRecord {
  measure: StatutoryMeasure
  /** Where it is not the measure's own: the name of a college. */
  name?: TranslatedText
  value: number
  atLeast?: number
  atMost?: number
}

export type StatutoryRule =
  | 'BENEFICIARIES_AND_EMPLOYEES'
  | 'COLLEGE_WEIGHTS'
  | 'LOCAL_AUTHORITIES_CAPITAL'
  | 'ONE_ASSOCIATE_ONE_VOTE'
  | 'SHARE_OF_EACH_ASSOCIATE'
  | 'THREE_CATEGORIES'

export type StatutoryMeasure =
  | 'ASSOCIATES'
  | 'ASSOCIATES_WITHOUT_COLLEGE'
  | 'ASSOCIATES_WITHOUT_SHARE'
  | 'BENEFICIARIES'
  | 'CATEGORIES'
  | 'COLLEGES'
  | 'COLLEGES_PERCENT'
  | 'COLLEGE_PERCENT'
  | 'EMPLOYEES'
  | 'LOCAL_AUTHORITIES_PERCENT'
  | 'LOCAL_AUTHORITIES_SHARES'
  | 'PRODUCERS'
  | 'SHARES'
