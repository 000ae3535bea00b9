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
    handle: async ({ _id, kind, fence, claimedAt }) => {
      const next = await follow[kind](_id, claimedAt!, whileClaimed({ _id, fence }, transact))
      if (!next) return { state: 'DONE' }
      return { state: 'PENDING', fields: { wakeAt: next, attempts: 0, lastError: null } }
    },
  })

/**
 * Commits only while the row is still as it was claimed. Who was frozen past its lease would else do what was due then,
 * though others have gone on, and an edit may have planned anew.
 */
function whileClaimed({ _id, fence }: Pick<PlannedChangeRow, '_id' | 'fence'>, transact: Transact): Transact {
  return work =>
    transact(async (session, emit) => {
      if (await PlannedChange.exists({ _id, fence }).session(session)) return work(session, emit)
      throw Object.assign(new Error('Somebody else has claimed or planned it anew'), { code: 'OVERTAKEN' })
    })
}
