import type { TranslatedText } from '@cluster/subgraph'
import type { Context } from '../../context.ts'
import { occurrenceHasBegun, occurrenceNotFound } from '../../errors.ts'
import { Occurrence, type OccurrenceRecord } from '../../models/occurrence.ts'
import { checkLengths } from '../events/check-content.ts'
import { findEditableEvent } from '../events/find-editable-event.ts'
import { planEvent } from '../schedule/plan-event.ts'
import { settleShifts } from '../volunteers/settle-shifts.ts'

/** Calls one date off for good; the others, and the event itself, stay. */
export async function cancelOccurrence(
  { id, reason }: { id: string; reason?: TranslatedText | null },
  { viewer, now, transact }: Context,
): Promise<OccurrenceRecord> {
  checkLengths('reason', reason ?? {}, 500)
  return transact(async (session, emit) => {
    const occurrence = await Occurrence.findById(id).session(session).lean<OccurrenceRecord>()
    if (!occurrence) throw occurrenceNotFound('id')
    const event = await findEditableEvent(occurrence.eventId, viewer, session)
    if (occurrence.status === 'CANCELLED') return occurrence
    if (occurrence.status === 'DONE' || occurrence.startsAt <= now()) throw occurrenceHasBegun('id')

    // Nobody was told of a draft.
    const isKnown = event.publishedAt !== null
    const cancelled = {
      status: 'CANCELLED',
      cancelReason: reason ?? null,
      revision: occurrence.revision + Number(isKnown),
      changedAt: now(),
    } as const
    await Occurrence.updateOne({ _id: id }, cancelled, { session })
    await planEvent(event, [{ ...occurrence, ...cancelled }], session)
    await settleShifts({ occurrenceId: id }, { session, emit, now: now() })
    if (isKnown) emit({ type: 'occurrence.cancelled', subject: id })
    return { ...occurrence, ...cancelled }
  })
}
