import { statutorySources } from '../statutory-limits.ts'
import { associatesOf, withoutCollege } from '../tally.ts'
import type { Rule } from './rule.ts'

/** Votes are counted by heads, never by shares; so what can fail is that somebody has no college to vote in. */
export const oneAssociateOneVote: Rule = {
  name: 'ONE_ASSOCIATE_ONE_VOTE',
  isAlwaysHard: false,
  source: statutorySources.votes,
  look: cooperative => {
    const all = associatesOf(cooperative.tally)
    const without = withoutCollege(cooperative)
    return {
      shortfall: without,
      numbers: [
        { measure: 'ASSOCIATES', value: all },
        { measure: 'ASSOCIATES_WITHOUT_COLLEGE', value: without, atMost: 0 },
      ],
      explanation: {
        fr: `Chacun des ${all} associés a une voix, dans son collège s'il y en a ; ${without} sont sans collège.`,
        en: `Each of the ${all} associates has one vote, in its college where there are any; ${without} are in none.`,
      },
    }
  },
}
