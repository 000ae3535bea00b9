import type { Counted, Measure } from '../../models/composition-day.ts'

/** The rule of the statutes: of all that is counted, at least so many percent belong to the ESS. */
export interface EssRule {
  measure: Measure
  percent: number
}

/** What the statutes ask for, in percent, where the cluster does not say otherwise. */
export const defaultPercent = 65

/** Whole numbers only, and no division: nothing is rounded. Nobody at all complies. */
export const complies = ({ total, ess }: Counted, percent: number): boolean => ess * 100 >= total * percent

/** In percent, cut after two digits, so that a share just below the rule is not shown as it; 100 where there is nobody. */
export const shareOf = ({ total, ess }: Counted): number =>
  total === 0 ? 100 : Math.floor((ess / total) * 10_000) / 100

/**
 * Whether a step from one state to the next breaks the rule: it does not hold after it, and held before or was
 * nearer. A step that helps is never in the way of coming back into line.
 */
export function breaks(before: Counted, after: Counted, percent: number): boolean {
  return !complies(after, percent) && (complies(before, percent) || isLower(after, before))
}

/** How many more that are not of the ESS can be admitted, each of which counts for `unit`, before the rule breaks. */
export function admissibleNonEss({ total, ess }: Counted, percent: number, unit: number): number {
  const room = Math.floor((ess * 100) / percent) - total
  return room < unit ? 0 : Math.floor(room / unit)
}

// Cents times cents leave what a number holds exactly.
function isLower(a: Counted, b: Counted): boolean {
  return BigInt(a.ess) * BigInt(b.total) < BigInt(b.ess) * BigInt(a.total)
}
