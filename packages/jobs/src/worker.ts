import { Worker } from 'bullmq'
import { Redis } from 'ioredis'
import type { Job } from './define-job.ts'
import { endHandedOver, receiveFacts } from './hand-over.ts'
import { handleRow } from './handle-row.ts'
import type { Inbox } from './inbox.ts'
import { type Log, reasonOf } from './log.ts'
import type { Outbox } from './outbox.ts'
import { keyPrefix, type QueueOptions, type WorkerProducer } from './producer.ts'
import { sweepAll } from './sweep-all.ts'

export interface WorkerOptions extends QueueOptions {
  jobs: readonly Required<Job>[]
  /** The facts that this service is told, and the job that works on them. */
  inbox?: { inbox: Inbox; job: string }
  /** The facts that this service tells others. */
  outbox?: { outbox: Outbox; service: string; receivers: readonly string[] }
  producer: WorkerProducer
  /** How often the sweep runs, in milliseconds. */
  sweepEveryMs?: number
  log: Log
}

export interface RunningWorker {
  /** Takes nothing new, finishes what is claimed, lets go of Redis; within 15 s, also where Redis is away. */
  close(): Promise<void>
}

const drainMs = 15_000

/** Runs jobs until it is closed. Any number of workers may run the same jobs, on any machine. */
export function startWorker(options: WorkerOptions): RunningWorker {
  const { jobs, producer, redisUrl, log, sweepEveryMs = 5_000 } = options
  const prefix = keyPrefix(options.prefix)
  // Blocking reads wait as long as it takes; a Redis that is away is waited for.
  const connection = new Redis(redisUrl, {
    maxRetriesPerRequest: null,
    retryStrategy: n => Math.min(n * 200, 2_000),
  })
  connection.on('error', () => undefined)

  const atWork = new Set<Promise<void>>()
  const running = [
    ...jobs.map(job => runJob(job, { connection, prefix, producer, log, atWork })),
    ...(options.inbox ? [receiveFacts(options.inbox, { connection, prefix, producer, log })] : []),
    ...(options.outbox ? endHandedOver(options.outbox, { connection, prefix, log }) : []),
  ]
  const stopSweeping = sweepAll(jobs, { producer, everyMs: sweepEveryMs, log })

  return {
    close: async () => {
      const worked = async () => void (await Promise.allSettled(atWork))
      // A polite farewell needs Redis to answer; where it is away, nothing new comes from it either.
      const isAway = connection.status !== 'ready'
      const end = async () => {
        await Promise.allSettled([stopSweeping(), isAway ? worked() : undefined])
        await Promise.allSettled(running.map(part => part.close(isAway)))
        // BullMQ waits for them as well, but not where Redis goes away meanwhile.
        await worked()
      }
      await Promise.race([end(), worked().then(() => pause(3_000)), pause(drainMs)])
      connection.disconnect()
    },
  }
}

interface Means {
  connection: Redis
  prefix: string
  producer: WorkerProducer
  log: Log
  atWork: Set<Promise<void>>
}

function runJob(job: Required<Job>, { connection, prefix, producer, log, atWork }: Means) {
  const worker = new Worker(
    job.name,
    async ({ data }) => {
      const handled = handleRow(job, data.id, producer, log)
      atWork.add(handled)
      try {
        await handled
      } finally {
        atWork.delete(handled)
      }
    },
    {
      connection,
      prefix,
      concurrency: job.concurrency,
      // What a killed worker had fetched but not claimed waits no longer than what it had claimed.
      lockDuration: job.leaseMs,
      stalledInterval: job.leaseMs / 2,
      maxStalledCount: 1_000,
    },
  )
  // What fails here is the store, not the row: the row stays pending and the sweep brings it back.
  worker.on('failed', (_, error) =>
    log.error({ job: job.name, reason: reasonOf(error) }, 'a row could not be handled'),
  )
  // Lost connections: the sweep tells of them.
  worker.on('error', () => undefined)
  return worker
}

const pause = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms).unref())
