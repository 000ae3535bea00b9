import { trusted } from '@cluster/database'
import type { ClientSession } from 'mongoose'
import { stepOutOfOrder } from '../../errors.ts'
import { CompositionChange, type CompositionChangeRecord } from '../../models/composition-change.ts'
import type { OrganisationRecord } from '../../models/organisation.ts'
import type { Changed } from '../composition/change.ts'
import { changeComposition } from '../composition/change-composition.ts'
import { differenceOf, isNothing } from '../composition/counts.ts'
import { weightOf } from '../composition/weight-of.ts'
import { capitalOf } from '../shares/capital-of.ts'
import type { Means, WantedStep } from './step.ts'

/** Notes in the composition what a step changes there. @returns null where that is nothing */
export async function reweigh(
  before: OrganisationRecord,
  after: OrganisationRecord,
  { step, on, isAllowed = false }: WantedStep & { on: string },
  { session, emit, now, rules }: Means,
): Promise<Changed | null> {
  if (!before.isMember && !after.isMember) return null
  const capitalCents = await capitalOf(after._id, session)
  const weigh = ({ membership, ...rest }: OrganisationRecord) =>
    weightOf({ ...rest, votes: membership?.votes ?? 1, capitalCents })
  const delta = differenceOf(weigh(before), weigh(after))
  if (isNothing(delta)) return null
  await checkDay(after._id, on, session)
  const cause = step === 'VOTES_CHANGED' ? 'VOTES' : 'MEMBERSHIP'
  return changeComposition(
    { organisationId: after._id, cause, on, delta },
    { session, emit, now, measure: rules.essMeasure, isAllowed },
  )
}

/**
 * What an organisation counts for now, it counts for since its last change only: a step that takes that away cannot
 * be dated before it.
 */
async function checkDay(organisationId: string, on: string, session: ClientSession): Promise<void> {
  const last = await CompositionChange.findOne({ organisationId, on: trusted({ $gt: on }) })
    .sort({ on: -1 })
    .session(session)
    .lean<CompositionChangeRecord>()
  if (last) throw stepOutOfOrder(on, last.on)
}
