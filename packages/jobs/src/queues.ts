import { Queue } from 'bullmq'
import { keyPrefix, type QueueOptions } from './producer.ts'

/** What of a queue is in Redis, which only wakes workers: less than what waits in MongoDB. */
export interface QueueStatus {
  queue: string
  waiting: number
  active: number
  delayed: number
  paused: boolean
}

export interface Queues {
  status(): Promise<QueueStatus[]>
  /** When the last of what is delayed is due, in seconds from now. */
  furthestAheadSeconds(): Promise<number>
  /** Workers of all processes take nothing new, or take it again. */
  pause(): Promise<void>
  resume(): Promise<void>
  close(): Promise<void>
}

/** Queues, to see how they stand and to hold them up. Each call fails while Redis is away. */
export function openQueues(names: readonly string[], { redisUrl, prefix }: QueueOptions): Queues {
  const queues = names.map(name => {
    const connection = { url: redisUrl, maxRetriesPerRequest: 1, connectTimeout: 2_000 }
    const queue = new Queue(name, { connection, prefix: keyPrefix(prefix), skipWaitingForReady: true })
    queue.on('error', () => undefined)
    return queue
  })
  const each = async (act: (queue: Queue) => Promise<void>) => void (await Promise.all(queues.map(act)))
  return {
    status: () =>
      Promise.all(
        queues.map(async queue => {
          const counts = await queue.getJobCounts('waiting', 'active', 'delayed')
          const { waiting = 0, active = 0, delayed = 0 } = counts
          return { queue: queue.name, waiting, active, delayed, paused: await queue.isPaused() }
        }),
      ),
    furthestAheadSeconds: async () => {
      const last = await Promise.all(queues.map(queue => queue.getJobs(['delayed'], 0, 0, false)))
      const dueAt = last.flat().map(({ timestamp, delay }) => timestamp + delay)
      return Math.max(0, ...dueAt.map(at => (at - Date.now()) / 1_000))
    },
    pause: () => each(queue => queue.pause()),
    resume: () => each(queue => queue.resume()),
    close: () => each(queue => queue.close()),
  }
}
