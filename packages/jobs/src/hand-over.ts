import { QueueEvents, Worker } from 'bullmq'
import type { Redis } from 'ioredis'
import { type Inbox, wakeInbox } from './inbox.ts'
import { type Log, reasonOf } from './log.ts'
import { inboxQueue, type Outbox } from './outbox.ts'
import type { Producer } from './producer.ts'

interface Means {
  connection: Redis
  prefix: string
  log: Log
}

/** The receiver's end: stores each fact under its id, and only then lets the message complete. */
export function receiveFacts(
  { inbox, job }: { inbox: Inbox; job: string },
  { connection, prefix, producer, log }: Means & { producer: Producer },
): Worker {
  const queue = inboxQueue(inbox.service)
  const worker = new Worker(
    queue,
    async ({ id, data }) => {
      const { type, subject, from, at, details = null } = data
      await inbox.store(id!, { type, subject, from, at: new Date(at), details })
      void wakeInbox(producer, job, id!)
    },
    {
      connection,
      prefix,
      concurrency: 50,
      lockDuration: 10_000,
      stalledInterval: 5_000,
      maxStalledCount: 1_000,
    },
  )
  // The sender sends it again.
  worker.on('failed', (sent, error) =>
    log.error({ queue, id: sent?.id, reason: reasonOf(error) }, 'a fact could not be stored'),
  )
  worker.on('error', () => undefined)
  return worker
}

/**
 * The sender's end: a completed message ends its fact. A completion that is missed does no harm: the fact is
 * sent again when its lease runs out, and stored once.
 */
export function endHandedOver(
  { outbox, service, receivers }: { outbox: Outbox; service: string; receivers: readonly string[] },
  { connection, prefix, log }: Means,
): QueueEvents[] {
  return receivers.map(receiver => {
    const events = new QueueEvents(inboxQueue(receiver), { connection, prefix })
    events.on('error', () => undefined)
    events.on('completed', ({ jobId }) => {
      if (!jobId.startsWith(`${service}-`)) return
      const _id = jobId.slice(service.length + 1)
      outbox.facts.collection
        .updateOne({ _id, state: 'PENDING' } as object, [
          { $set: { state: 'HANDED_OVER', finishedAt: '$$NOW', details: null } },
        ])
        .catch(error => log.warn({ id: _id, reason: reasonOf(error) }, 'a fact is handed over once more'))
    })
    return events
  })
}
