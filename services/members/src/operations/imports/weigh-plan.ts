import type { Change } from '../composition/change.ts'
import { differenceOf, isNothing } from '../composition/counts.ts'
import { noStanding, type Standing, withEss } from '../composition/standings-of.ts'
import { isEss, weightOf } from '../composition/weight-of.ts'
import type { Plan } from './plan-member.ts'

/**
 * What a plan changes in the composition; null where it changes nothing. A new member counts from the day on which it
 * became one, what changes of another from today on.
 * @param standing what the organisation counts for by the journal
 */
export function weighPlan(
  { before, after }: Plan,
  standing: Standing = noStanding,
  today: string,
): Change | null {
  const change = { organisationId: after._id, on: today }
  if (!after.isMember) return null
  const votes = after.membership!.votes
  if (!before?.isMember) {
    // Shares of the union are for members only, so it has none yet.
    const delta = weightOf({ ...after, votes, capitalCents: 0 })
    return { ...change, cause: 'MEMBERSHIP', on: after.membership!.since ?? today, delta }
  }
  const isChanged = isEss(before.essBasis) !== isEss(after.essBasis)
  const more = votes - before.membership!.votes
  if (!isChanged && more === 0) return null
  const { total } = standing.counts.VOTES
  const counts = { ...standing.counts, VOTES: { total: total + more, ess: 0 } }
  const delta = differenceOf(standing.counts, withEss(counts, isEss(after.essBasis)))
  return isNothing(delta) ? null : { ...change, cause: isChanged ? 'ESS_BASIS' : 'VOTES', delta }
}
