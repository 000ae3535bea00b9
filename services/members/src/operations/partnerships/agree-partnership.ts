import { isDuplicateKey, newId } from '@cluster/database'
import { endOfDay } from '@cluster/time'
import type { Context } from '../../context.ts'
import { agreementEndsBeforeStart, organisationNotFound, partnershipExists } from '../../errors.ts'
import { Organisation } from '../../models/organisation.ts'
import { Partnership, type PartnershipRecord } from '../../models/partnership.ts'
import { setDeadline } from '../deadlines/set-deadline.ts'
import { checkReference } from './check-reference.ts'
import { type GivenObjective, readObjectives } from './read-objectives.ts'

export interface NewPartnership extends Pick<PartnershipRecord, 'organisationId' | 'kind'> {
  reference: string
  startsOn: string
  endsOn: string
  objectives: GivenObjective[]
}

/** Notes an agreement, and has its end remembered. */
export async function agreePartnership(
  { organisationId, kind, startsOn, endsOn, ...given }: NewPartnership,
  { now, transact }: Context,
): Promise<PartnershipRecord> {
  const reference = checkReference(given.reference)
  if (endsOn < startsOn) throw agreementEndsBeforeStart()
  const partnership: PartnershipRecord = {
    _id: newId(),
    organisationId,
    kind,
    startsOn,
    agreements: [{ reference, startsOn, endsOn, notedAt: now() }],
    endedOn: null,
    objectives: readObjectives(given.objectives, []),
    revision: 0,
    figureCount: 0,
  }
  try {
    return await transact(async (session, emit) => {
      if (!(await Organisation.exists({ _id: organisationId }).session(session)))
        throw organisationNotFound(organisationId, 'organisationId')
      await Partnership.create([partnership], { session })
      await setDeadline(
        { kind: 'AGREEMENT_ENDING', subjectId: partnership._id, organisationId, at: endOfDay(endsOn) },
        { session, emit },
      )
      return partnership
    })
  } catch (error) {
    throw isDuplicateKey(error) ? partnershipExists() : error
  }
}
