import { pendingRow } from '@cluster/jobs'
import type { ClientSession } from 'mongoose'
import { PlannedLift } from '../../models/planned-lift.ts'
import type { PublicationRecord } from '../../models/publication.ts'

/**
 * Notes when the embargo on what is published ends, in the transaction that decides it. What was planned before is
 * forgotten, and who works on it just now cannot end it any more: it is looked at again.
 */
export async function planLift(
  { _id, state, access, embargoUntil }: PublicationRecord,
  session: ClientSession,
): Promise<void> {
  const isPlanned = state === 'PUBLISHED' && access === 'EMBARGOED' && embargoUntil
  const { fence: _, ...pending } = pendingRow
  const update = isPlanned
    ? { $set: { wakeAt: embargoUntil, ...pending }, $inc: { fence: 1 } }
    : { $set: { state: 'DONE', wakeAt: new Date(0), finishedAt: new Date() }, $inc: { fence: 1 } }
  await PlannedLift.updateOne({ _id }, update, { session, upsert: Boolean(isPlanned) })
}
