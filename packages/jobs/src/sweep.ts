import type { Job } from './define-job.ts'
import { horizonMs, type Producer } from './producer.ts'

interface Due {
  _id: string
  fence: number
  delayMs: number
}

const batch = 5_000

/**
 * Brings into Redis what is due soon, or was left by somebody who died. It runs all the time, so that a Redis
 * that was wiped fills itself again. Doing it twice is harmless: a job's id holds the row's fence.
 * @returns how many rows it saw
 */
export async function sweep({ name, rows }: Pick<Job, 'name' | 'rows'>, producer: Producer): Promise<number> {
  const due = (await rows.collection
    .aggregate([
      { $match: { state: 'PENDING', $expr: { $lte: ['$wakeAt', { $add: ['$$NOW', horizonMs] }] } } },
      { $sort: { wakeAt: 1 } },
      { $limit: batch },
      { $project: { fence: 1, delayMs: { $max: [0, { $subtract: ['$wakeAt', '$$NOW'] }] } } },
    ])
    .toArray()) as unknown as Due[]
  await producer.wake(
    name,
    due.map(({ _id, fence, delayMs }) => ({ id: _id, fence, delayMs: Number(delayMs) })),
  )
  return due.length
}
