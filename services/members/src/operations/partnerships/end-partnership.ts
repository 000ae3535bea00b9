import { dayOf } from '@cluster/time'
import type { Context } from '../../context.ts'
import { endedOutsideAgreement } from '../../errors.ts'
import { Partnership, type PartnershipRecord } from '../../models/partnership.ts'
import { endDeadline } from '../deadlines/end-deadline.ts'
import { findOpenPartnership } from './find-open-partnership.ts'
import { lastDayOf } from './last-day-of.ts'

/** Ends a partnership, and the reminders of its agreement's end. */
export async function endPartnership(
  { id, on: given }: { id: string; on: string | null },
  { now, transact }: Context,
): Promise<PartnershipRecord> {
  return transact(async (session, emit) => {
    const partnership = await findOpenPartnership(id, { session })
    const [today, end] = [dayOf(now()), lastDayOf(partnership)]
    const last = today < end ? today : end
    // One that ran out is over since then, whenever somebody says so.
    const on = given ?? last
    if (on < partnership.startsOn || on > last) throw endedOutsideAgreement(partnership.startsOn, last)
    const changed = { endedOn: on, revision: partnership.revision + 1 }
    await Partnership.updateOne({ _id: id }, changed, { session })
    await endDeadline(
      { kind: 'AGREEMENT_ENDING', subjectId: id, state: on === end ? 'MET' : 'CALLED_OFF' },
      { session, emit },
    )
    return { ...partnership, ...changed }
  })
}
