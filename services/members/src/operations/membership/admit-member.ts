import type { Context } from '../../context.ts'
import { invalidVotes } from '../../errors.ts'
import type { OrganisationRecord } from '../../models/organisation.ts'
import { type CalledDues, callFirstDues } from '../dues/call-dues.ts'
import { readText } from './read-step.ts'
import { changingComposition } from './step-by-mutation.ts'
import { takeStep } from './take-step.ts'
import { mostVotes } from './transitions.ts'

export interface Admission {
  organisationId: string
  on?: string | null
  reason?: string | null
  votes?: number | null
  dues?: CalledDues | null
}

/** Admits who has applied: active at once, or once its first dues are paid where such are called. */
export async function admitMember(
  { organisationId, on, reason, votes, dues }: Admission,
  context: Context,
): Promise<OrganisationRecord> {
  const wanted = { organisationId, on, reason: readText(reason, 'reason'), votes: readVotes(votes ?? 1) }
  return changingComposition(context, async means => {
    const { organisation } = await takeStep({ ...wanted, step: 'ADMITTED' }, means)
    if (dues) {
      await callFirstDues(organisationId, dues, means)
      return organisation
    }
    const activated = await takeStep({ organisationId, step: 'ACTIVATED', on }, means)
    return activated.organisation
  })
}

/** @throws DomainError INVALID_VOTES */
export function readVotes(votes: number): number {
  if (!Number.isInteger(votes) || votes < 1 || votes > mostVotes) throw invalidVotes(mostVotes)
  return votes
}
