import type { CollegeRecord } from '../../../models/cooperative.ts'
import type { StatutoryNumberRecord } from '../../../models/statutory-check.ts'
import { statutoryLimits, statutorySources } from '../statutory-limits.ts'
import { percentOf, sumOfWeights } from '../weights.ts'
import type { Finding, Rule } from './rule.ts'

const { leastCollegePercent: least, mostCollegePercent: most } = statutoryLimits

export const collegeWeights: Rule = {
  name: 'COLLEGE_WEIGHTS',
  isAlwaysHard: true,
  source: statutorySources.votes,
  look: ({ colleges }) => (colleges.length === 0 ? noColleges : lookAt(colleges)),
}

const noColleges: Finding = {
  shortfall: 0,
  numbers: [{ measure: 'COLLEGES', value: 0 }],
  explanation: {
    fr: "Les collèges sont facultatifs ; il n'y en a pas.",
    en: 'Colleges are optional; there are none.',
  },
}

function lookAt(colleges: readonly CollegeRecord[]): Finding {
  const outside = colleges.filter(isOutside).length
  const { numerator, denominator } = sumOfWeights(colleges)
  const sum = percentOf({ numerator, denominator })
  const all = colleges.length
  return {
    shortfall: outside + Number(numerator !== denominator),
    numbers: [
      { measure: 'COLLEGES', value: all },
      ...colleges.map(numberOf),
      { measure: 'COLLEGES_PERCENT', value: sum, atLeast: 100, atMost: 100 },
    ],
    explanation: {
      fr: `Chaque collège pèse de ${least} à ${most} % des voix : ${outside} sur ${all} ne le font pas. Ensemble ils pèsent \
${sum} %, et doivent peser 100 %.`,
      en: `Each college weighs ${least} to ${most} % of the votes: ${outside} of ${all} do not. Together they weigh \
${sum} %, and have to weigh 100 %.`,
    },
  }
}

const numberOf = ({ name, weight }: CollegeRecord): StatutoryNumberRecord => ({
  measure: 'COLLEGE_PERCENT',
  name,
  value: percentOf(weight),
  atLeast: least,
  atMost: most,
})

/** Whole numbers only. So there is never one college, and of exactly two neither weighs more. */
const isOutside = ({ weight: { numerator, denominator } }: CollegeRecord): boolean =>
  numerator * 100 < least * denominator || numerator * 100 > most * denominator
