import { backoffUpTo, defineJob, insertDue, pendingRow, type Row } from '@cluster/jobs'
import { dayOf, endOfDay } from '@cluster/time'
import { Round } from '../models/round.ts'

/** What is done once a day. It may be called again for the same day: it must bear that. */
export type DailyWork = (now: Date, signal: AbortSignal) => Promise<unknown>

/** The one row of it. */
export const dailyRound = 'daily'

/** Makes the row, due at once, unless it is there. */
export async function scheduleDailyWorks(): Promise<void> {
  await Round.collection.bulkWrite([insertDue({ _id: dailyRound, ...pendingRow })] as never)
}

/**
 * Does each work just after midnight, when a day that was the last one is over: by one of the workers, and by the
 * clock of the database. A work that fails holds up no other, and is tried again.
 */
export const dailyWorks = (works: readonly DailyWork[]) =>
  defineJob<Row>({
    name: 'members-daily-works',
    rows: Round,
    concurrency: 1,
    maxAttempts: Number.POSITIVE_INFINITY,
    backoffMs: backoffUpTo(3_600_000),
    handle: async ({ claimedAt }, { signal }) => {
      const now = claimedAt!
      const failures: unknown[] = []
      for (const work of works) {
        signal.throwIfAborted()
        await work(now, signal).catch(error => failures.push(error))
      }
      if (failures.length > 0) throw failures[0]
      return { state: 'PENDING', fields: { wakeAt: fiveAfterMidnight(now), attempts: 0, lastError: null } }
    },
  })

// A day ends a millisecond before the next one begins.
const fiveAfterMidnight = (now: Date) => new Date(endOfDay(dayOf(now)).getTime() + 5 * 60_000 + 1)
