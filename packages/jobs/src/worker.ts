import { Worker } from 'bullmq'
import { Redis } from 'ioredis'
import type { Job } from './define-job.ts'
import { endHandedOver, receiveFacts } from './hand-over.ts'
import { handleRow } from './handle-row.ts'
import type { Inbox } from './inbox.ts'
import { lag } from './metrics.ts'
import type { Outbox } from './outbox.ts'
import { keyPrefix, type Producer, type QueueOptions } from './producer.ts'
import { sweep } from './sweep.ts'

export interface WorkerOptions extends QueueOptions {
  jobs: readonly Required<Job>[]
  /** The facts that this service is told, and the job that works on them. */
  inbox?: { inbox: Inbox; job: string }
  /** The facts that this service tells others. */
  outbox?: { outbox: Outbox; service: string; receivers: readonly string[] }
  producer: Producer
  /** How often the sweep runs, in milliseconds. */
  sweepEveryMs?: number
  log: { error(details: object, message: string): void }
}

export interface RunningWorker {
  /** Takes nothing new, finishes what is claimed, lets go of Redis. */
  close(): Promise<void>
}

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

  const running = [
    ...jobs.map(job => runJob(job, { connection, prefix, producer, log })),
    ...(options.inbox ? [receiveFacts(options.inbox, { connection, prefix, producer })] : []),
    ...(options.outbox ? [endHandedOver(options.outbox, { connection, prefix })] : []),
  ]
  const stopSweeping = sweepAll(jobs, producer, sweepEveryMs, log)

  return {
    close: async () => {
      await stopSweeping()
      await Promise.allSettled(running.map(part => part.close()))
      connection.disconnect()
    },
  }
}

function runJob(
  job: Required<Job>,
  {
    connection,
    prefix,
    producer,
    log,
  }: { connection: Redis; prefix: string; producer: Producer; log: WorkerOptions['log'] },
) {
  const worker = new Worker(
    job.name,
    async ({ data, timestamp, delay }) => {
      lag.observe({ job: job.name }, Math.max(0, Date.now() - timestamp - delay) / 1000)
      await handleRow(job, data.id, producer)
    },
    { connection, prefix, concurrency: job.concurrency, stalledInterval: 5_000, maxStalledCount: 1_000 },
  )
  // What fails here is the store, not the row: the row stays pending and the sweep brings it back.
  worker.on('failed', (_, error) =>
    log.error({ job: job.name, reason: error.name }, 'a row could not be handled'),
  )
  worker.on('error', () => undefined)
  return worker
}

function sweepAll(
  jobs: readonly Required<Job>[],
  producer: Producer,
  everyMs: number,
  log: WorkerOptions['log'],
) {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  const sweepOnce = async () => {
    for (const job of jobs) {
      await sweep(job, producer).catch(error =>
        log.error({ job: job.name, reason: error.name }, 'the sweep failed'),
      )
    }
    if (!stopped) timer = setTimeout(run, everyMs)
  }
  let current = Promise.resolve()
  const run = () => {
    current = sweepOnce()
  }
  run()
  return async () => {
    stopped = true
    clearTimeout(timer)
    await current
  }
}
