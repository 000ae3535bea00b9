import { backoffUpTo, defineJob, insertDue, pendingRow, type Row } from '@cluster/jobs'
import { Round } from '../models/round.ts'
import { eraseInactive } from '../operations/erase-inactive.ts'
import type { RecordAudit } from '../operations/record-audit.ts'
import { dayMs, type InactiveRules, type WarningMeans, warnInactive } from '../operations/warn-inactive.ts'

/** The one row of it. */
export const inactiveAccountsRound = 'inactive-accounts'

export interface InactiveMeans extends WarningMeans {
  rules: InactiveRules
  recordAudit: RecordAudit
}

/** Makes the row, due at once, unless it is there. */
export async function scheduleInactiveAccounts(): Promise<void> {
  await Round.collection.bulkWrite([insertDue({ _id: inactiveAccountsRound, ...pendingRow })] as never)
}

/**
 * Warns those who did not sign in for long, and begins to erase those who did not come back: once a day, by one of
 * the workers, and by the clock of the database.
 */
export const endInactiveAccounts = ({ rules, recordAudit, ...warning }: InactiveMeans) =>
  defineJob<Row>({
    name: 'identity-inactive-accounts',
    rows: Round,
    concurrency: 1,
    maxAttempts: Number.POSITIVE_INFINITY,
    backoffMs: backoffUpTo(3_600_000),
    handle: async ({ claimedAt }, { signal }) => {
      const now = claimedAt!
      await eraseInactive(now, rules, { ...warning, recordAudit, signal })
      const failed = await warnInactive(now, rules, { ...warning, signal })
      if (failed > 0) throw Object.assign(new Error('Not all could be warned'), { code: 'NOT_ALL_WARNED' })
      const wakeAt = new Date(now.getTime() + dayMs)
      return { state: 'PENDING', fields: { wakeAt, attempts: 0, lastError: null } }
    },
  })
