import { backoffUpTo, defineJob, type Transact } from '@cluster/jobs'
import { PlannedChange, type PlannedChangeRow } from '../models/planned-change.ts'
import type { Follow } from '../operations/schedule/follow.ts'

export const followScheduleQueue = 'events-follow-schedule'

/** Changes events, dates and offers when their time has come. No rule rests on it: what is due by the clock holds without it. */
export const followSchedule = (transact: Transact, follow: Record<PlannedChangeRow['kind'], Follow>) =>
  defineJob<PlannedChangeRow>({
    name: followScheduleQueue,
    rows: PlannedChange,
    maxAttempts: Number.POSITIVE_INFINITY,
    backoffMs: backoffUpTo(60_000),
    handle: async ({ _id, kind, claimedAt }) => {
      const next = await follow[kind](_id, claimedAt!, transact)
      if (!next) return { state: 'DONE' }
      return { state: 'PENDING', fields: { wakeAt: next, attempts: 0, lastError: null } }
    },
  })
