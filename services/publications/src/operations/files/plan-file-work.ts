import { pendingRow } from '@cluster/jobs'
import type { ClientSession } from 'mongoose'
import { FileWork } from '../../models/file-work.ts'

/** Has a file looked at, not before an instant; what was planned for it before is forgotten. */
export async function planFileWork(id: string, at: Date, session: ClientSession): Promise<void> {
  const { fence: _, ...pending } = pendingRow
  await FileWork.updateOne(
    { _id: id },
    { $set: { ...pending, wakeAt: at }, $inc: { fence: 1 } },
    { session, upsert: true },
  )
}
