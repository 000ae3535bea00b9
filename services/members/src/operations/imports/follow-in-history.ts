import { dayOf } from '@cluster/time'
import { entryId, type MembershipEntryRecord } from '../../models/membership-entry.ts'
import { historyTakenOver } from '../membership/history-taken-over.ts'
import type { Plan } from './plan-member.ts'

/** A plan with the steps of its membership that follow from it. */
export interface Followed {
  plan: Plan
  entries: MembershipEntryRecord[]
}

/**
 * What a plan adds to the history of a membership: of who becomes a member its admission, of another that has other
 * votes now that step.
 * @param changeNumber of what the plan changed in the composition; null where that is nothing
 */
export function followInHistory(plan: Plan, changeNumber: number | null, now: Date): Followed {
  const { before, after } = plan
  if (changeNumber === null || !after.membership) return { plan, entries: [] }
  if (!before?.isMember) {
    const { entries, membership } = historyTakenOver(after, changeNumber, now)
    return { plan: { ...plan, after: { ...after, membership } }, entries }
  }
  const { votes, state, number } = after.membership
  if (votes === before.membership!.votes) return { plan, entries: [] }
  const on = dayOf(now)
  const next = number + 1
  const entry: MembershipEntryRecord = {
    _id: entryId(after._id, next),
    organisationId: after._id,
    number: next,
    step: 'VOTES_CHANGED',
    state,
    on,
    at: now,
    authorId: null,
    reason: 'Import',
    votes,
    corrects: null,
    changeNumber,
  }
  const membership = { ...after.membership, number: next, on }
  return { plan: { ...plan, after: { ...after, membership } }, entries: [entry] }
}
