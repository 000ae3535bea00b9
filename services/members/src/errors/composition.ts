import { domainError } from '@cluster/errors'
import type { Counted } from '../models/composition-day.ts'
import type { EssRule } from '../operations/composition/ess-rule.ts'

export interface BrokenRule {
  rule: EssRule
  /** On which day it would break first. */
  day: string
  before: Counted
  after: Counted
}

const percentOf = ({ total, ess }: Counted) => (total === 0 ? 100 : Math.floor((ess / total) * 10_000) / 100)

export const compositionRuleBroken = domainError(
  'COMPOSITION_RULE_BROKEN',
  null,
  ({ rule: { measure, percent }, day, after }: BrokenRule) =>
    `Of the members counted by ${measure}, ${after.ess} of ${after.total} (${percentOf(after)} %) would belong to the ESS \
on ${day}: the statutes ask for ${percent} %.`,
  ({ rule, ...numbers }: BrokenRule) => ({ rule, ...numbers }),
)
