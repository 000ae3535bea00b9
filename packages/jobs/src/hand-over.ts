import { QueueEvents, Worker } from 'bullmq'
import type { Redis } from 'ioredis'
import { type Inbox, wakeInbox } from './inbox.ts'
import { inboxQueue, type Outbox } from './outbox.ts'
import type { Producer } from './producer.ts'

interface Closeable {
  close(): Promise<void>
}

/** The receiver's end: stores each fact under its id, and only then lets the message complete. */
export function receiveFacts(
  { inbox, job }: { inbox: Inbox; job: string },
  { connection, prefix, producer }: { connection: Redis; prefix: string; producer: Producer },
): Closeable {
  const worker = new Worker(
    inboxQueue(inbox.service),
    async ({ id, data }) => {
      const { type, subject, from, at } = data
      await inbox.store(id!, { type, subject, from, at: new Date(at) })
      void wakeInbox(producer, job, id!)
    },
    { connection, prefix, concurrency: 50, stalledInterval: 5_000, maxStalledCount: 1_000 },
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
  { connection, prefix }: { connection: Redis; prefix: string },
): Closeable {
  const listeners = receivers.map(receiver => {
    const events = new QueueEvents(inboxQueue(receiver), { connection, prefix })
    events.on('error', () => undefined)
    events.on('completed', ({ jobId }) => {
      if (!jobId.startsWith(`${service}-`)) return
      const _id = jobId.slice(service.length + 1)
      void outbox.facts.collection
        .updateOne({ _id, state: 'PENDING' } as object, [
          { $set: { state: 'HANDED_OVER', finishedAt: '$$NOW' } },
        ])
        .catch(() => undefined)
    })
    return events
  })
  return { close: async () => void (await Promise.allSettled(listeners.map(events => events.close()))) }
}
