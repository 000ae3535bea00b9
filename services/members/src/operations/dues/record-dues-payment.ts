import { newId, trusted } from '@cluster/database'
import type { Context } from '../../context.ts'
import {
  duesNotFound,
  duesNotOpen,
  invalidAmount,
  overpayment,
  paymentKnown,
  referenceMissing,
} from '../../errors.ts'
import { Dues, type DuesRecord, openDues } from '../../models/dues.ts'
import { DuesPayment } from '../../models/dues-payment.ts'
import { endDeadline } from '../deadlines/end-deadline.ts'
import { readStepDay } from '../membership/read-step.ts'
import type { Means } from '../membership/step.ts'
import { changingComposition } from '../membership/step-by-mutation.ts'
import { activateIfSettled } from './activate-if-settled.ts'

export interface Payment {
  duesId: string
  amountCents: number
  on?: string | null
  reference: string
}

/** Notes money that came in for dues, the whole of it or a part. The last part makes who was admitted active. */
export async function recordDuesPayment(payment: Payment, context: Context): Promise<DuesRecord> {
  const { duesId, amountCents } = payment
  const reference = payment.reference.trim()
  if (!reference || reference.length > 200) throw referenceMissing()
  if (amountCents < 1) throw invalidAmount(100_000_000)
  const on = readStepDay(payment.on, context.now(), null)
  return changingComposition(context, async means => {
    const dues = await findOpenDues(duesId, means)
    const { session, now: at, authorId } = means
    if (await DuesPayment.exists({ duesId, reference }).session(session)) throw paymentKnown()
    const paid = await addTo(dues, { amountCents, on }, means)
    await DuesPayment.create([{ _id: newId(), duesId, amountCents, on, reference, at, authorId }], {
      session,
    })
    if (paid.state !== 'PAID') return paid
    await endDeadline({ kind: 'DUES_PAYABLE', subjectId: duesId, state: 'MET' }, means)
    await activateIfSettled(dues.organisationId, { on, isPaid: true }, means)
    return paid
  })
}

/** @throws DomainError DUES_NOT_FOUND or DUES_NOT_OPEN */
export async function findOpenDues(id: string, { session }: Means): Promise<DuesRecord> {
  const dues = await Dues.findById(id).session(session).lean<DuesRecord>()
  if (!dues) throw duesNotFound(id)
  if (!openDues.includes(dues.state)) throw duesNotOpen(dues.state)
  return dues
}

/** Never above the amount: that stands in the write, where two payments at once conflict. */
async function addTo(
  dues: DuesRecord,
  { amountCents, on }: { amountCents: number; on: string },
  { session }: Means,
): Promise<DuesRecord> {
  const due = dues.amountCents - dues.paidCents
  if (amountCents > due) throw overpayment(amountCents, due)
  const isLast = amountCents === due
  const change = {
    paidCents: dues.paidCents + amountCents,
    ...(isLast ? { state: 'PAID' as const, paidOn: on } : {}),
  }
  const room = { _id: dues._id, paidCents: trusted({ $lte: dues.amountCents - amountCents }) }
  const { matchedCount } = await Dues.updateOne(room, { $set: change }, { session })
  if (matchedCount === 0) throw overpayment(amountCents, due)
  return { ...dues, ...change }
}
