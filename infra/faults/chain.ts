import { setTimeout as sleep } from 'node:timers/promises'
import { collection, createCollections, openDatabase } from '@cluster/database'
import {
  type createProducer,
  defineInbox,
  defineJob,
  defineOutbox,
  pendingRow,
  type Row,
  rowFields,
  rowIndex,
} from '@cluster/jobs'
import { timesOf } from './things.ts'

/** Fact, hand-over, inbox, planned delivery, request: the way of everything, with a database for each end. */
export const outbox = defineOutbox('sender', ['receiver', 'notifications'])
export const inbox = defineInbox('receiver')

interface DeliveryRow extends Row {
  dueAt: Date
}

export const Delivery = collection<DeliveryRow>(
  'receiver',
  'deliveries',
  { _id: { type: String, required: true }, dueAt: { type: Date, required: true }, ...rowFields },
  [rowIndex],
)

export const createChain = () => createCollections([outbox.facts, inbox.rows, Delivery])

/** Opens databases, however long MongoDB is away: a process may be started in the middle of an election. */
export async function untilOpen(uri: string, ...names: string[]): Promise<void> {
  for (const name of names) {
    for (;;) {
      try {
        await openDatabase(name, uri)
        break
      } catch {
        await sleep(200)
      }
    }
  }
}

/** The jobs of the chain, with leases and waits shorter than a real service's, so that more happens in a run. */
export function chainJobs(producer: ReturnType<typeof createProducer>, webhookUrl: string) {
  const common = { leaseMs: 2_000, maxAttempts: Number.POSITIVE_INFINITY, backoffMs: () => 500 }
  const plan = defineJob({
    ...common,
    name: 'receiver-plan',
    rows: inbox.rows,
    handle: async row => {
      const { subject: _id } = row as unknown as { subject: string }
      const { dueAt } = timesOf(_id)
      // As reminders are: planned twice it is one, and the first time stands.
      const fresh = { ...pendingRow, dueAt, wakeAt: dueAt }
      await Delivery.collection.updateOne({ _id } as object, { $setOnInsert: fresh }, { upsert: true })
      const delayMs = dueAt.getTime() - row.claimedAt!.getTime()
      void producer.wake('receiver-deliver', [{ id: _id, fence: 0, delayMs }])
      return { state: 'DONE' }
    },
  })
  const deliver = defineJob({
    ...common,
    name: 'receiver-deliver',
    rows: Delivery,
    // As many as the worker of webhooks has under way.
    concurrency: 100,
    handle: async ({ _id }, { stillMine, signal }) => {
      if (!(await stillMine())) return 'waiting'
      const answer = await fetch(webhookUrl, {
        method: 'POST',
        headers: { 'webhook-id': _id },
        signal: AbortSignal.any([signal, AbortSignal.timeout(2_000)]),
      })
      if (!answer.ok) throw Object.assign(new Error('refused'), { code: `HTTP_${answer.status}` })
      return { state: 'SENT' }
    },
  })
  return { plan, deliver, handOver: { ...outbox.handOver(producer), leaseMs: 2_000 } }
}
