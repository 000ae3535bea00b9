import type { Context } from '../../context.ts'
import type { OrganisationRecord } from '../../models/organisation.ts'
import { readVotes } from './admit-member.ts'
import { readReason, readText } from './read-step.ts'
import { stepByMutation } from './step-by-mutation.ts'

export interface Told {
  organisationId: string
  on?: string | null
  reason?: string | null
}

type Change<T extends Told = Told> = (told: T, context: Context) => Promise<OrganisationRecord>

/** Refuses who has applied. */
export const refuseApplication: Change = async ({ reason, ...told }, context) =>
  stepByMutation({ ...told, step: 'REFUSED', reason: readReason(reason) }, context)

/** Suspends the rights of a member, which goes on counting as one. */
export const suspendMember: Change = async ({ reason, ...told }, context) =>
  stepByMutation({ ...told, step: 'SUSPENDED', reason: readReason(reason) }, context)

/** Gives a suspended member its rights back. */
export const resumeMembership: Change = async ({ reason, ...told }, context) =>
  stepByMutation({ ...told, step: 'RESUMED', reason: readText(reason, 'reason') }, context)

/** Gives a member another number of votes. */
export const setMemberVotes: Change<Told & { votes: number }> = async ({ reason, votes, ...told }, context) =>
  stepByMutation(
    { ...told, step: 'VOTES_CHANGED', votes: readVotes(votes), reason: readReason(reason) },
    context,
  )
