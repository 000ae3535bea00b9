import { keyOf, type WorkRows } from './work-rows.ts'

/** How a collection of work stands. */
export interface Status {
  rows: string
  /** Not ended: due, claimed, tried again later, or due later. */
  pending: number
  due: number
  claimed: number
  /** How long the oldest of those that are due has waited, in seconds. */
  oldestDueSeconds: number
  failed: number
}

/** Counts by the clock of the database. What is pending is read by its index; of what failed all rows are looked at. */
export async function statusOf(work: WorkRows): Promise<Status> {
  const isDue = { $lte: ['$wakeAt', '$$NOW'] }
  // A row that failed and is tried later has a code; one that somebody is at has none, or began anew since.
  const isClaimed = {
    $and: [{ $gt: ['$wakeAt', '$$NOW'] }, { $gt: ['$attempts', 0] }, { $eq: ['$lastError', null] }],
  }
  const count = (condition: object) => ({ $sum: { $cond: [condition, 1, 0] } })
  const [seen] = await work.model.collection
    .aggregate([
      { $match: { state: 'PENDING' } },
      {
        $group: {
          _id: null,
          pending: { $sum: 1 },
          due: count(isDue),
          claimed: count(isClaimed),
          ageMs: { $max: { $cond: [isDue, { $subtract: ['$$NOW', '$wakeAt'] }, 0] } },
        },
      },
    ])
    .toArray()
  return {
    rows: keyOf(work),
    pending: seen?.pending ?? 0,
    due: seen?.due ?? 0,
    claimed: seen?.claimed ?? 0,
    oldestDueSeconds: Number(seen?.ageMs ?? 0) / 1_000,
    failed: await work.model.collection.countDocuments({ state: 'FAILED' }),
  }
}
