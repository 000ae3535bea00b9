import type { CollegeRecord, Weight } from '../../models/cooperative.ts'

/** Statutes give percents with at most two decimals: hundredths of a percent are whole numbers. */
const whole = 10_000

/**
 * A weight as it is stored, exactly: so many hundredths of a percent.
 * @returns null for a number that is no such percent
 */
export function weightOfPercent(percent: number): Weight | null {
  const numerator = Math.round(percent * 100)
  // 33.33 * 100 is not quite a whole number.
  const isWhole = Math.abs(percent * 100 - numerator) < 1e-6
  return isWhole && numerator > 0 && numerator <= whole ? { numerator, denominator: whole } : null
}

/** What each of so many colleges weighs where the statutes say nothing: a third is not 33.33 %. */
export const equalWeight = (colleges: number): Weight => ({ numerator: 1, denominator: colleges })

export const percentOf = ({ numerator, denominator }: Weight): number => (numerator * 100) / denominator

/** The colleges of a cooperative all have the same denominator. */
export const sumOfWeights = (colleges: readonly CollegeRecord[]): Weight => ({
  numerator: colleges.reduce((sum, { weight }) => sum + weight.numerator, 0),
  denominator: colleges[0]?.weight.denominator ?? 1,
})
