import type { MembershipStep } from '../../models/membership-entry.ts'
import { type MembershipState, statesOfMembers } from '../../models/organisation.ts'

/** A step that leads from a state to another: all but a correction, which leads nowhere. */
export type Transition = Exclude<MembershipStep, 'CORRECTED'>

interface Rule {
  from: readonly (MembershipState | null)[]
  /** Null where the state stays. */
  to: MembershipState | null
  /** The mutation that takes it. */
  by: string
}

/** What can follow on what. */
export const transitions: Record<Transition, Rule> = {
  APPLIED: { from: [null, 'EXCLUDED', 'REFUSED', 'WITHDRAWN'], to: 'APPLIED', by: 'applyForMembership' },
  ADMITTED: { from: ['APPLIED'], to: 'ADMITTED', by: 'admitMember' },
  REFUSED: { from: ['APPLIED'], to: 'REFUSED', by: 'refuseApplication' },
  PAID: { from: ['ADMITTED'], to: null, by: 'recordDuesPayment' },
  ACTIVATED: { from: ['ADMITTED'], to: 'ACTIVE', by: 'recordDuesPayment' },
  SUSPENDED: { from: ['ACTIVE'], to: 'SUSPENDED', by: 'suspendMember' },
  RESUMED: { from: ['SUSPENDED'], to: 'ACTIVE', by: 'resumeMembership' },
  VOTES_CHANGED: { from: statesOfMembers, to: null, by: 'setMemberVotes' },
  WITHDRAWN: { from: statesOfMembers, to: 'WITHDRAWN', by: 'withdrawMember' },
  EXCLUDED: { from: statesOfMembers, to: 'EXCLUDED', by: 'excludeMember' },
}

/** The mutations that can follow on a state. */
export const possibleFrom = (state: MembershipState | null): string[] => [
  ...new Set(
    Object.values(transitions)
      .filter(({ from }) => from.includes(state))
      .map(({ by }) => by),
  ),
]

/** More than one member ever has. */
export const mostVotes = 1_000
