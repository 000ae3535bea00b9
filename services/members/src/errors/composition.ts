import { domainError } from '@cluster/errors'
import type { Counted } from '../models/composition-day.ts'
import { type EssRule, shareOf } from '../operations/composition/ess-rule.ts'

export interface BrokenRule {
  rule: EssRule
  /** On which day it would break first. */
  day: string
  before: Counted
  after: Counted
}

export const compositionRuleBroken = domainError(
  'COMPOSITION_RULE_BROKEN',
  null,
  ({ rule: { measure, percent }, day, after }: BrokenRule) =>
    `Of the members counted by ${measure}, ${after.ess} of ${after.total} (${shareOf(after)} %) would belong to the ESS \
on ${day}: the statutes ask for ${percent} %.`,
  ({ rule, ...numbers }: BrokenRule) => ({ rule, ...numbers }),
)
export const periodReversed = domainError(
  'PERIOD_REVERSED',
  'to',
  (from: string, to: string) => `The period from ${from} ends before it begins, on ${to}.`,
)
export const tooManyPoints = domainError(
  'TOO_MANY_POINTS',
  'by',
  (most: number) => `The series would have more than ${most} points: take a shorter period, or larger steps.`,
  (most: number) => ({ most }),
)
