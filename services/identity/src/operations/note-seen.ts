import { isDuplicateKey } from '@cluster/database'
import { Account } from '../models/account.ts'

/**
 * Notes that a person was here, which makes the account at the first time.
 * @returns false when the account is closed
 */
export async function noteSeen(personId: string, now: Date): Promise<boolean> {
  try {
    await Account.updateOne(
      { _id: personId, closedAt: null },
      { $max: { lastSeenAt: now } },
      { upsert: true },
    )
    return true
  } catch (error) {
    // There is one, which the filter did not find: it is closed, or was made by another at this moment.
    if (!isDuplicateKey(error)) throw error
    const { matchedCount } = await Account.updateOne(
      { _id: personId, closedAt: null },
      { $max: { lastSeenAt: now } },
    )
    return matchedCount > 0
  }
}
