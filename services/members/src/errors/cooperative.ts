import { domainError } from '@cluster/errors'
import type { StatutoryCheckRecord } from '../models/statutory-check.ts'

export const cooperativeNotFound = domainError(
  'COOPERATIVE_NOT_FOUND',
  (field: 'cooperativeId' | 'id', _id: string) => field,
  (_field: 'cooperativeId' | 'id', id: string) => `No cooperative has the id ${id}.`,
)
export const cooperativeNameMissing = domainError(
  'COOPERATIVE_NAME_MISSING',
  'name',
  'Give the cooperative a name of 1 to 200 characters.',
)
export const collegeNotFound = domainError(
  'COLLEGE_NOT_FOUND',
  (field: 'collegeId' | 'colleges', _id: string) => field,
  (_field: 'collegeId' | 'colleges', id: string) =>
    `The cooperative has no college with the id ${id}, or twice.`,
)
export const collegeMissing = domainError(
  'COLLEGE_MISSING',
  'collegeId',
  'The cooperative has colleges, and none of them is for this category: say which one.',
)
export const collegeNameMissing = domainError(
  'COLLEGE_NAME_MISSING',
  'colleges',
  'Give each college a French name of 1 to 200 characters; an English one is no longer either.',
)
export const collegeWeightsMalformed = domainError(
  'COLLEGE_WEIGHTS_MALFORMED',
  'colleges',
  'Give each college a weight in percent with at most 2 decimals, or none of them.',
)
export const collegeCategoryTwice = domainError(
  'COLLEGE_CATEGORY_TWICE',
  'colleges',
  (category: string) => `The category ${category} is given to more than one college: give it to one.`,
)
export const alreadyAnAssociate = domainError(
  'ALREADY_AN_ASSOCIATE',
  'holder',
  'It is an associate of this cooperative already: subscribe more shares, or move it.',
)
export const associateNotFound = domainError(
  'ASSOCIATE_NOT_FOUND',
  'id',
  (id: string) => `No associate has the id ${id}.`,
)
export const associateHasLeft = domainError(
  'ASSOCIATE_HAS_LEFT',
  'id',
  (day: string) => `It has been no associate since ${day}.`,
)
export const associateHoldsShares = domainError(
  'ASSOCIATE_HOLDS_SHARES',
  null,
  (shares: number) => `It holds ${shares} shares still: redeem them, or say to whom they are transferred.`,
  (shares: number) => ({ shares }),
)
export const leavesBeforeJoining = domainError(
  'LEAVES_BEFORE_JOINING',
  'on',
  (joinedOn: string) => `It was admitted on ${joinedOn}: give that day or a later one.`,
)
export const categoryDoesNotFit = domainError(
  'CATEGORY_DOES_NOT_FIT',
  'category',
  'Employees and volunteers are persons; a local authority is an organisation of public law.',
)

type Checks = readonly StatutoryCheckRecord[]
const toldOf = (checks: Checks) => ({
  rules: checks.map(({ rule, numbers, source }) => ({
    rule,
    source,
    numbers: numbers.map(({ measure, value, atLeast = null, atMost = null }) => ({
      measure,
      value,
      atLeast,
      atMost,
    })),
  })),
})
const words = (checks: Checks) =>
  checks.map(({ explanation, source }) => `${explanation.en} (${source})`).join(' ')

export const statutoryRuleBroken = domainError(
  'STATUTORY_RULE_BROKEN',
  null,
  (broken: Checks) => `It would break a rule of the law. ${words(broken)}`,
  toldOf,
)
export const statutoryRulesNotMet = domainError(
  'STATUTORY_RULES_NOT_MET',
  null,
  (unmet: Checks) => `The cooperative cannot be founded yet. ${words(unmet)}`,
  toldOf,
)
