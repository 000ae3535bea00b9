import { Queue } from 'bullmq'
import { Redis } from 'ioredis'

export interface QueueOptions {
  redisUrl: string
  /** Put before every key, to keep clusters on one server apart. */
  prefix?: string
}

/** One job to wake: the row's id, how often it was claimed, and in how many milliseconds it is due. */
export interface Wake {
  id: string
  fence: number
  delayMs: number
}

export interface Producer {
  /**
   * Puts rows into a queue, or quietly not, when Redis is away: the sweep will. Never throws, never waits for
   * a server that does not answer.
   * @returns whether they were put
   */
  wake(queue: string, rows: readonly Wake[]): Promise<boolean>
  /** Sends a message under an id that is unique while it waits. Never throws. @returns whether it was sent */
  send(queue: string, id: string, message: Record<string, unknown>): Promise<boolean>
  close(): Promise<void>
}

export const keyPrefix = (prefix = ''): string => `${prefix}bull`

/** What lies further ahead than this stays out of Redis until the sweep brings it. */
export const horizonMs = 60_000

// A kept job would make a later one with its id vanish silently.
const options = { removeOnComplete: true, removeOnFail: true }

/** Connects lazily; a Redis that is away makes nothing fail and nothing wait. */
export function createProducer({ redisUrl, prefix }: QueueOptions): Producer {
  const connection = new Redis(redisUrl, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    commandTimeout: 2_000,
    retryStrategy: times => Math.min(times * 200, 2_000),
  })
  connection.on('error', () => undefined)
  const queues = new Map<string, Queue>()
  const queueNamed = (name: string): Queue => {
    const known = queues.get(name)
    if (known) return known
    const queue = new Queue(name, { connection, prefix: keyPrefix(prefix), skipWaitingForReady: true })
    queue.on('error', () => undefined)
    queues.set(name, queue)
    return queue
  }
  const attempt = async (work: () => Promise<unknown>): Promise<boolean> => {
    if (connection.status !== 'ready') return false
    return work().then(
      () => true,
      () => false,
    )
  }

  return {
    wake: (name, rows) =>
      attempt(async () => {
        const near = rows.filter(({ delayMs }) => delayMs <= horizonMs)
        if (near.length === 0) return
        await queueNamed(name).addBulk(
          near.map(({ id, fence, delayMs }) => ({
            name,
            data: { id },
            opts: { ...options, jobId: `${id}-${fence}`, delay: Math.max(0, Math.ceil(delayMs)) },
          })),
        )
      }),
    send: (name, id, message) =>
      attempt(() => queueNamed(name).add(name, message, { ...options, jobId: id })),
    close: async () => {
      await Promise.allSettled([...queues.values()].map(queue => queue.close()))
      connection.disconnect()
    },
  }
}
