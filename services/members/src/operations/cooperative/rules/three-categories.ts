import { statutoryLimits, statutorySources } from '../statutory-limits.ts'
import { categoriesOf } from '../tally.ts'
import type { Rule } from './rule.ts'

const least = statutoryLimits.categories

export const threeCategories: Rule = {
  name: 'THREE_CATEGORIES',
  isAlwaysHard: false,
  source: statutorySources.associates,
  look: ({ tally }) => {
    const count = categoriesOf(tally).filter(({ associates }) => associates > 0).length
    return {
      shortfall: Math.max(0, least - count),
      numbers: [{ measure: 'CATEGORIES', value: count, atLeast: least }],
      explanation: {
        fr: `Il faut au moins ${least} catégories d'associés ; il y en a ${count}.`,
        en: `There have to be at least ${least} categories of associates; there are ${count}.`,
      },
    }
  },
}
