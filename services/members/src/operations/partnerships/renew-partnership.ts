import { addDays, endOfDay } from '@cluster/time'
import type { Context } from '../../context.ts'
import { renewalNotLater } from '../../errors.ts'
import { Partnership, type PartnershipRecord } from '../../models/partnership.ts'
import { setDeadline } from '../deadlines/set-deadline.ts'
import { checkReference } from './check-reference.ts'
import { findOpenPartnership } from './find-open-partnership.ts'
import { lastDayOf } from './last-day-of.ts'

/** Goes on with a partnership from the day after its agreement, also where that ran out. */
export async function renewPartnership(
  { id, endsOn, reference }: { id: string; endsOn: string; reference: string | null },
  { now, transact }: Context,
): Promise<PartnershipRecord> {
  const given = reference === null ? null : checkReference(reference)
  return transact(async (session, emit) => {
    const partnership = await findOpenPartnership(id, { session })
    const { agreements, organisationId } = partnership
    const last = lastDayOf(partnership)
    if (endsOn <= last) throw renewalNotLater(last)
    const renewal = {
      reference: given ?? agreements.at(-1)!.reference,
      startsOn: addDays(last, 1),
      endsOn,
      notedAt: now(),
    }
    const changed = { agreements: [...agreements, renewal], revision: partnership.revision + 1 }
    await Partnership.updateOne({ _id: id }, changed, { session })
    await setDeadline(
      { kind: 'AGREEMENT_ENDING', subjectId: id, organisationId, at: endOfDay(endsOn) },
      { session, emit },
    )
    return { ...partnership, ...changed }
  })
}
