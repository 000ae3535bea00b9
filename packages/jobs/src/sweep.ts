import type { Job } from './define-job.ts'
import { due, oldestDue } from './metrics.ts'
import { horizonMs, type WorkerProducer } from './producer.ts'

interface Due {
  _id: string
  fence: number
  delayMs: number
}

/** As many rows of a job as a sweep brings; a sweep that brought as many is soon followed by the next. */
export const sweepLimit = 5_000

/**
 * Brings into Redis what is due soon, or was left by somebody who died. It runs all the time, so that a Redis
 * that was wiped fills itself again. Doing it twice is harmless: a job's id holds the row's fence.
 * @returns how many rows it saw
 */
export async function sweep(
  { name, rows }: Pick<Job, 'name' | 'rows'>,
  producer: WorkerProducer,
): Promise<number> {
  const found = (await rows.collection
    .aggregate([
      { $match: { state: 'PENDING', $expr: { $lte: ['$wakeAt', { $add: ['$$NOW', horizonMs] }] } } },
      { $sort: { wakeAt: 1 } },
      { $limit: sweepLimit },
      { $project: { fence: 1, delayMs: { $max: [0, { $subtract: ['$wakeAt', '$$NOW'] }] } } },
    ])
    .toArray()) as unknown as Due[]
  await producer.bring(
    name,
    found.map(({ _id, fence, delayMs }) => ({ id: _id, fence, delayMs: Number(delayMs) })),
  )
  return found.length
}

/** Counts what is due and not taken, for the metrics. It asks the database, so that it holds without Redis too. */
export async function measure({ name: job, rows }: Pick<Job, 'name' | 'rows'>): Promise<void> {
  const [seen] = await rows.collection
    .aggregate([
      { $match: { state: 'PENDING', $expr: { $lte: ['$wakeAt', '$$NOW'] } } },
      { $sort: { wakeAt: 1 } },
      { $limit: 10_000 },
      { $group: { _id: null, count: { $sum: 1 }, oldest: { $min: '$wakeAt' } } },
      { $project: { count: 1, ageMs: { $subtract: ['$$NOW', '$oldest'] } } },
    ])
    .toArray()
  due.set({ job }, seen?.count ?? 0)
  oldestDue.set({ job }, Number(seen?.ageMs ?? 0) / 1000)
}
