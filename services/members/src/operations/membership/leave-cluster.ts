import { dayOf } from '@cluster/time'
import { forbidden } from '@cluster/viewer'
import type { Context } from '../../context.ts'
import { deadlineNotToCome } from '../../errors.ts'
import type { OrganisationRecord } from '../../models/organisation.ts'
import { recordDerogation } from '../composition/derogations.ts'
import type { Told } from './change-membership.ts'
import { readReason, readText } from './read-step.ts'
import type { Means, WantedStep } from './step.ts'
import { changingComposition } from './step-by-mutation.ts'
import { takeStep } from './take-step.ts'

export interface WantedDerogation {
  reason: string
  deadline: string
}
interface Leaving extends Told {
  derogation?: WantedDerogation | null
}

/** Lets a member leave that wants to. */
export async function withdrawMember(
  { derogation, reason, ...told }: Leaving,
  context: Context,
): Promise<OrganisationRecord> {
  context.self.mustBe(undefined, { organisationId: told.organisationId })
  if (derogation && !context.viewer.has('STAFF')) throw forbidden('the role STAFF, for a derogation')
  return leave({ ...told, step: 'WITHDRAWN', reason: readText(reason, 'reason') }, derogation, context)
}

/** Puts a member out. */
export async function excludeMember(
  { derogation, reason, ...told }: Leaving,
  context: Context,
): Promise<OrganisationRecord> {
  return leave({ ...told, step: 'EXCLUDED', reason: readReason(reason) }, derogation, context)
}

async function leave(
  wanted: WantedStep,
  derogation: WantedDerogation | null | undefined,
  context: Context,
): Promise<OrganisationRecord> {
  const granted = derogation && readDerogation(derogation, context.now())
  return changingComposition(context, async means => {
    const { organisation, changed } = await takeStep({ ...wanted, isAllowed: Boolean(granted) }, means)
    // Where the rule holds without it, there is nothing to grant.
    if (granted && changed) await recordDerogation(grantedTo(wanted, granted, means), changed, means)
    return organisation
  })
}

const grantedTo = ({ organisationId }: WantedStep, granted: WantedDerogation, { authorId }: Means) => ({
  organisationId,
  authorId,
  ...granted,
})

/** @throws DomainError REASON_MISSING, TEXT_TOO_LONG or DEADLINE_NOT_TO_COME */
function readDerogation({ reason, deadline }: WantedDerogation, now: Date): WantedDerogation {
  if (deadline <= dayOf(now)) throw deadlineNotToCome()
  return { reason: readReason(reason), deadline }
}
