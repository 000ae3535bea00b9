import { inTransaction, trusted } from '@cluster/database'
import { Account, type AccountRecord } from '../models/account.ts'
import type { PseudonymOf } from '../pseudonyms.ts'
import { beginErasure } from './begin-erasure.ts'
import { addMonths } from './months.ts'
import type { RecordAudit } from './record-audit.ts'
import { dayMs, type InactiveRules } from './warn-inactive.ts'

/** Begins to erase those who were warned long enough ago and did not come back. */
export async function eraseInactive(
  now: Date,
  { afterMonths, warnBeforeDays }: InactiveRules,
  {
    pseudonymOf,
    recordAudit,
    signal,
  }: { pseudonymOf: PseudonymOf; recordAudit: RecordAudit; signal: AbortSignal },
): Promise<void> {
  const overdue = {
    closedAt: null,
    lastSeenAt: trusted({ $lte: addMonths(now, -afterMonths) }),
    warnedAt: trusted({ $lte: new Date(now.getTime() - warnBeforeDays * dayMs) }),
    $expr: trusted({ $gt: ['$warnedAt', '$lastSeenAt'] }),
  }
  const accounts = Account.find({ ...overdue })
    .sort({ lastSeenAt: 1 })
    .lean<AccountRecord[]>()
    .cursor({ batchSize: 100 })
  for await (const { _id: personId } of accounts) {
    signal.throwIfAborted()
    const pseudonym = pseudonymOf(personId)
    await inTransaction('identity', async session => {
      // Who signs in at this moment changes this row: one of the two is too late.
      const closed = await Account.updateOne(
        { _id: personId, ...overdue },
        { $set: { closedAt: now } },
        { session },
      )
      if (closed.matchedCount === 0) return
      await beginErasure({ personId, pseudonym }, session)
      const deed = { at: now, action: 'eraseInactive', entityType: 'Person', entityId: personId }
      await recordAudit(deed, session)
    })
  }
}
