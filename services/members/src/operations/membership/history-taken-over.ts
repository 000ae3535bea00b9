import { dayOf } from '@cluster/time'
import { entryId, type MembershipEntryRecord, type MembershipStep } from '../../models/membership-entry.ts'
import type { MembershipState, OrganisationRecord, StoredMembership } from '../../models/organisation.ts'

/** Since when a member counts that was put down without a history: the day that is known, or today. */
export function dayTakenOver({ since }: StoredMembership, now: Date): string {
  const today = dayOf(now)
  return since && since < today ? since : today
}

const stateAfter: Partial<Record<MembershipStep, MembershipState>> = {
  ADMITTED: 'ADMITTED',
  ACTIVATED: 'ACTIVE',
  SUSPENDED: 'SUSPENDED',
}

/**
 * The history of a member that was put down without one, by a seed or a file: admitted and activated on the day that
 * is known, suspended today.
 * @param changeNumber of what it changed in the composition
 */
export function historyTakenOver(
  { _id, membership }: OrganisationRecord,
  changeNumber: number,
  now: Date,
): { entries: MembershipEntryRecord[]; membership: StoredMembership } {
  const { state, votes } = membership!
  const [on, today] = [dayTakenOver(membership!, now), dayOf(now)]
  const steps: MembershipStep[] = [
    'ADMITTED',
    ...(state === 'ADMITTED' ? [] : ['ACTIVATED' as const]),
    ...(state === 'SUSPENDED' ? ['SUSPENDED' as const] : []),
  ]
  const entries = steps.map(
    (step, n): MembershipEntryRecord => ({
      _id: entryId(_id, n + 1),
      organisationId: _id,
      number: n + 1,
      step,
      state: stateAfter[step]!,
      on: step === 'SUSPENDED' ? today : on,
      at: now,
      authorId: null,
      reason: null,
      votes: step === 'ADMITTED' ? votes : null,
      corrects: null,
      changeNumber: step === 'ADMITTED' ? changeNumber : null,
    }),
  )
  const last = entries.at(-1)!
  return { entries, membership: { state, since: on, votes, number: last.number, on: last.on } }
}
