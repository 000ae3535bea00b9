import { statutorySources } from '../statutory-limits.ts'
import { associatesOf } from '../tally.ts'
import type { Rule } from './rule.ts'

export const shareOfEachAssociate: Rule = {
  name: 'SHARE_OF_EACH_ASSOCIATE',
  isAlwaysHard: false,
  source: statutorySources.associates,
  look: ({ tally, shareholders }) => {
    const all = associatesOf(tally)
    const without = all - shareholders
    return {
      shortfall: without,
      numbers: [
        { measure: 'ASSOCIATES', value: all },
        { measure: 'ASSOCIATES_WITHOUT_SHARE', value: without, atMost: 0 },
      ],
      explanation: {
        fr: `Tout associé a au moins une part sociale ; ${without} sur ${all} n'en ont pas.`,
        en: `Every associate holds at least one share; ${without} of ${all} hold none.`,
      },
    }
  },
}
