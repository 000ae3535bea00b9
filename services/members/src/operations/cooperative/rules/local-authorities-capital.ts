import { statutoryLimits, statutorySources } from '../statutory-limits.ts'
import { sharesOf } from '../tally.ts'
import type { Rule } from './rule.ts'

const most = statutoryLimits.localAuthoritiesPercent

export const localAuthoritiesCapital: Rule = {
  name: 'LOCAL_AUTHORITIES_CAPITAL',
  isAlwaysHard: true,
  source: statutorySources.associates,
  look: ({ tally }) => {
    const all = sharesOf(tally)
    const theirs = tally.LOCAL_AUTHORITY.shares
    const percent = all === 0 ? 0 : (theirs * 100) / all
    return {
      // Whole numbers, so that exactly 50 % passes.
      shortfall: Math.max(0, theirs * 100 - all * most),
      numbers: [
        { measure: 'LOCAL_AUTHORITIES_PERCENT', value: percent, atMost: most },
        { measure: 'LOCAL_AUTHORITIES_SHARES', value: theirs },
        { measure: 'SHARES', value: all },
      ],
      explanation: {
        fr: `Les collectivités ont ensemble ${most} % du capital au plus ; elles ont ${theirs} parts sur ${all}.`,
        en: `Local authorities together hold at most ${most} % of the capital; they hold ${theirs} of ${all} shares.`,
      },
    }
  },
}
