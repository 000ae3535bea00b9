import { Queue } from 'bullmq'
import { Redis } from 'ioredis'
import { type Log, noLog, reasonOf } from './log.ts'

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
  /** After a claim: the sweep may have put the end of that claim's lease in already, under the plain id. */
  again?: boolean
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

/** For what runs where no Redis is wanted, such as an import: the sweep finds what is due. */
export const sleepingProducer: Producer = {
  wake: async () => false,
  send: async () => false,
  close: async () => undefined,
}

export interface WorkerProducer extends Producer {
  /**
   * As `wake`, for a sweep, which comes by the same rows again and again: what is in the queue already is not put
   * once more, unless it is due and sleeps there all the same.
   */
  bring(queue: string, rows: readonly Wake[]): Promise<boolean>
  /**
   * Of all who ask for the same turn within `ms` milliseconds, one gets it.
   * @returns whether it is the caller's; null when Redis is away
   */
  takeTurn(name: string, ms: number): Promise<boolean | null>
}

export const keyPrefix = (prefix = ''): string => `${prefix}bull`

/** What lies further ahead than this stays out of Redis until the sweep brings it. */
export const horizonMs = 60_000

// A kept job would make a later one with its id vanish silently.
const options = { removeOnComplete: true, removeOnFail: true }
/** More commands than this at once would hold up everybody else on the server. */
const chunk = 1_000

interface QueuedJob {
  name: string
  data: object
  opts: { jobId: string; delay: number }
}
type Known = (jobs: QueuedJob[], queue: Queue) => Promise<QueuedJob[]>

/** A Redis that is away makes nothing fail and nothing wait, but for the first second, in which it connects. */
export function createProducer({
  redisUrl,
  prefix,
  log = noLog,
}: QueueOptions & { log?: Log }): WorkerProducer {
  const connection = new Redis(redisUrl, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    commandTimeout: 2_000,
    retryStrategy: times => Math.min(times * 200, 2_000),
  })
  connection.on('error', () => undefined)
  // A process's first change should not have to wait for the sweep.
  const connected = new Promise(resolve => {
    connection.once('ready', resolve).once('close', resolve)
    setTimeout(resolve, 1_000).unref()
  })
  const queues = new Map<string, Queue>()
  const queueNamed = (name: string): Queue => {
    const known = queues.get(name)
    if (known) return known
    const queue = new Queue(name, { connection, prefix: keyPrefix(prefix), skipWaitingForReady: true })
    queue.on('error', () => undefined)
    queues.set(name, queue)
    return queue
  }
  const attempt = async <T>(queue: string, work: () => Promise<T>): Promise<T | null> => {
    await connected
    if (connection.status !== 'ready') return null
    try {
      return await work()
    } catch (error) {
      // Gone meanwhile is Redis that is away; anything else is worth a line: it may be full, or refuse an id.
      if (connection.status === 'ready') log.warn({ queue, reason: reasonOf(error) }, 'Redis takes no job')
      return null
    }
  }
  const put = async (name: string, rows: readonly Wake[], without?: Known) => {
    const queue = queueNamed(name)
    for (let start = 0; start < rows.length; start += chunk) {
      const jobs = rows.slice(start, start + chunk).map(row => ({
        name,
        data: { id: row.id },
        opts: { ...options, jobId: jobIdOf(row), delay: Math.max(0, Math.ceil(row.delayMs)) },
      }))
      await queue.addBulk(without ? await without(jobs, queue) : jobs)
    }
    return true
  }
  const withoutKnown: Known = async (jobs, queue) => {
    const lookUp = connection.pipeline()
    for (const { opts } of jobs)
      lookUp.exists(queue.toKey(opts.jobId)).zscore(queue.toKey('delayed'), opts.jobId)
    const found = (await lookUp.exec()) ?? []
    return jobs.flatMap(job => {
      const [[, isKnown] = [], [, wakesAt] = []] = found.splice(0, 2)
      if (isKnown !== 1) return [job]
      // Put by a process whose clock was ahead, or before the row was due earlier, it would sleep on.
      const isAsleep = wakesAt !== null && job.opts.delay === 0
      return isAsleep ? [{ ...job, opts: { ...job.opts, jobId: `${job.opts.jobId}-due` } }] : []
    })
  }
  const wakeBy = (without?: Known) => async (name: string, rows: readonly Wake[]) => {
    const near = rows.filter(({ delayMs }) => delayMs <= horizonMs)
    return near.length === 0 || (await attempt(name, () => put(name, near, without))) !== null
  }

  return {
    wake: wakeBy(),
    bring: wakeBy(withoutKnown),
    send: async (name, id, message) =>
      (await attempt(name, () => queueNamed(name).add(name, message, { ...options, jobId: id }))) !== null,
    takeTurn: (name, ms) =>
      attempt(
        name,
        async () => (await connection.set(`${prefix ?? ''}turn-${name}`, 1, 'PX', ms, 'NX')) === 'OK',
      ),
    close: async () => {
      await Promise.allSettled([...queues.values()].map(queue => queue.close()))
      connection.disconnect()
    },
  }
}

// BullMQ refuses an id with a colon, and with it the thousand rows that are put beside it.
const jobIdOf = ({ id, fence, again }: Wake): string =>
  `${encodeURIComponent(id)}-${fence}${again ? '-again' : ''}`
