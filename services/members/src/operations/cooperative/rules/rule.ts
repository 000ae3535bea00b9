import type { TranslatedText } from '@cluster/subgraph'
import type { CooperativeRecord } from '../../../models/cooperative.ts'
import type { StatutoryNumberRecord, StatutoryRule } from '../../../models/statutory-check.ts'

/** What a rule finds in a cooperative. */
export interface Finding {
  /** How far the rule is from being kept, in units of its own; 0 when it is. */
  shortfall: number
  numbers: StatutoryNumberRecord[]
  explanation: TranslatedText
}

/** A rule of the law. */
export interface Rule {
  name: StatutoryRule
  /** True where it is never to be broken; else it has to be kept from the foundation on. */
  isAlwaysHard: boolean
  source: string
  look(cooperative: CooperativeRecord): Finding
}
