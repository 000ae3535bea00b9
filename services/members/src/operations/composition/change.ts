import type { Emit } from '@cluster/jobs'
import type { ClientSession } from 'mongoose'
import type { BrokenRule } from '../../errors.ts'
import type { Cause } from '../../models/composition-change.ts'
import type { Counts } from '../../models/composition-day.ts'
import type { EssRule } from './ess-rule.ts'

export interface Change {
  organisationId: string
  cause: Cause
  /** From which day on, like 2010-12-31; not after today. */
  on: string
  /** Before which day it ends, where a past span is set right; for good when it is left out. */
  until?: string
  delta: Counts
}

export interface ChangeOptions {
  session: ClientSession
  emit: Emit
  now: Date
  /** What the rule counts in. */
  measure: EssRule['measure']
  /** Notes the change whatever the rule says: of what has happened already, or what a derogation allows. */
  isAllowed?: boolean
}

/** What changed, from just before to now. */
export interface Changed {
  /** The number of the change. */
  number: number
  rule: EssRule
  before: Counts
  after: Counts
  /** How it breaks the rule first, where that is allowed. */
  broken: BrokenRule | null
}
