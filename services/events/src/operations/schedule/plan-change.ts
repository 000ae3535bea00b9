import { pendingRow } from '@cluster/jobs'
import type { ClientSession } from 'mongoose'
import { PlannedChange, type PlannedChangeRow } from '../../models/planned-change.ts'

export interface Planned {
  id: string
  kind: PlannedChangeRow['kind']
  /** When it changes next; null when it does not change by itself any more. */
  at: Date | null
}

/**
 * Notes when things change next, in the transaction that decides it. What was planned before is forgotten, and who works
 * on it just now cannot end it any more: it is looked at again.
 */
export async function planChanges(planned: readonly Planned[], session: ClientSession): Promise<void> {
  if (planned.length === 0) return
  const { fence: _, ...pending } = pendingRow
  await PlannedChange.bulkWrite(
    planned.map(({ id, kind, at }) => ({
      updateOne: {
        filter: { _id: id },
        update: at
          ? { $set: { kind, wakeAt: at, ...pending }, $inc: { fence: 1 } }
          : {
              $set: { kind, state: 'DONE', wakeAt: new Date(0), finishedAt: new Date() },
              $inc: { fence: 1 },
            },
        upsert: at !== null,
      },
    })),
    { session },
  )
}
