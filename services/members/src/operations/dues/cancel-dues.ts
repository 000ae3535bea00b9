import { dayOf } from '@cluster/time'
import type { Context } from '../../context.ts'
import { Dues, type DuesRecord } from '../../models/dues.ts'
import { endDeadline } from '../deadlines/end-deadline.ts'
import { changingComposition } from '../membership/step-by-mutation.ts'
import { activateIfSettled } from './activate-if-settled.ts'
import { findOpenDues } from './record-dues-payment.ts'

/** Asks for dues no more; who was admitted and only owed these is active. */
export async function cancelDues(duesId: string, context: Context): Promise<DuesRecord> {
  return changingComposition(context, async means => {
    const dues = await findOpenDues(duesId, means)
    await Dues.updateOne({ _id: duesId }, { state: 'CANCELLED' }, { session: means.session })
    await endDeadline({ kind: 'DUES_PAYABLE', subjectId: duesId, state: 'CALLED_OFF' }, means)
    await activateIfSettled(dues.organisationId, { on: dayOf(means.now), isPaid: false }, means)
    return { ...dues, state: 'CANCELLED' }
  })
}
