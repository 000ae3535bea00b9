import type { CooperativeRecord } from '../../models/cooperative.ts'
import type { StatutoryCheckRecord } from '../../models/statutory-check.ts'
import { beneficiariesAndEmployees } from './rules/beneficiaries-and-employees.ts'
import { collegeWeights } from './rules/college-weights.ts'
import { localAuthoritiesCapital } from './rules/local-authorities-capital.ts'
import { oneAssociateOneVote } from './rules/one-associate-one-vote.ts'
import type { Rule } from './rules/rule.ts'
import { shareOfEachAssociate } from './rules/share-of-each-associate.ts'
import { threeCategories } from './rules/three-categories.ts'

const rules: Rule[] = [
  threeCategories,
  beneficiariesAndEmployees,
  localAuthoritiesCapital,
  shareOfEachAssociate,
  oneAssociateOneVote,
  collegeWeights,
]

/** Each rule of the law, as a cooperative keeps it: a function of the cooperative alone. */
export const statutoryChecks = (cooperative: CooperativeRecord): StatutoryCheckRecord[] =>
  rules.map(({ name, isAlwaysHard, source, look }) => {
    const finding = look(cooperative)
    return {
      rule: name,
      satisfied: finding.shortfall === 0,
      hard: isAlwaysHard || cooperative.state === 'FOUNDED',
      source,
      ...finding,
    }
  })

/**
 * The rules that a step breaks: hard ones that are further from being kept after it than before. So a step that helps
 * is never in the way of coming back into line.
 */
export function brokenBy(before: CooperativeRecord, after: CooperativeRecord): StatutoryCheckRecord[] {
  const was = new Map(statutoryChecks(before).map(({ rule, shortfall }) => [rule, shortfall]))
  return statutoryChecks(after).filter(({ hard, rule, shortfall }) => hard && shortfall > was.get(rule)!)
}
