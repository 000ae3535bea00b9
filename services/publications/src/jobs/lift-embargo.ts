import { backoffUpTo, defineJob, type Transact } from '@cluster/jobs'
import { PlannedLift, type PlannedLiftRow } from '../models/planned-lift.ts'
import { liftInTime } from '../operations/access/lift-embargo.ts'

/** Lifts embargoes when their time has come. */
export const liftEmbargo = (transact: Transact) =>
  defineJob<PlannedLiftRow>({
    name: 'publications-lift-embargo',
    rows: PlannedLift,
    maxAttempts: Number.POSITIVE_INFINITY,
    backoffMs: backoffUpTo(60_000),
    handle: async ({ _id, claimedAt }) => {
      const next = await liftInTime(_id, claimedAt!, transact)
      return next
        ? { state: 'PENDING', fields: { wakeAt: next, attempts: 0, lastError: null } }
        : { state: 'DONE' }
    },
  })
