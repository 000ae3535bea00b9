import { createHash } from 'node:crypto'
import { pendingRow } from '@cluster/jobs'
import { Digest } from '../../models/digest.ts'

/**
 * Makes sure that there is a mail that collects for a person at an instant.
 * @returns its id, from which one cannot tell whose it is: ids travel through Redis, and outlive a person there
 */
export async function digestAt(recipientId: string, at: Date): Promise<string> {
  const whose = createHash('sha256').update(`digest ${recipientId}`).digest('base64url').slice(0, 22)
  const _id = `${whose}-${at.getTime()}`
  const fresh = { ...pendingRow, recipientId, dueAt: at, wakeAt: at }
  await Digest.updateOne({ _id }, { $setOnInsert: fresh }, { upsert: true })
  return _id
}
