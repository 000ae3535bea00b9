import { collection, createCollections, newId, openDatabase } from '@cluster/database'
import {
  createProducer,
  defineInbox,
  defineJob,
  defineOutbox,
  type Row,
  rowFields,
  rowIndex,
} from '@cluster/jobs'

/** Fact, hand-over, inbox, planned delivery, effect: the way of a reminder, with a database for each end. */
export const outbox = defineOutbox('sender', ['receiver'])
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

/** What a mail server would have been given: each time that a handler got as far as that. */
export const Effect = collection<{ _id: string; delivery: string; lateMs: number }>('receiver', 'effects', {
  _id: { type: String, default: newId },
  delivery: { type: String, required: true },
  lateMs: { type: Number, required: true },
})

export const open = async (uri: string) => {
  await Promise.all([openDatabase('sender', uri), openDatabase('receiver', uri)])
  await createCollections([outbox.facts, inbox.rows, Delivery, Effect])
}

export function jobs(producer: ReturnType<typeof createProducer>) {
  const plan = defineJob({
    name: 'receiver-plan',
    rows: inbox.rows,
    leaseMs: 2_000,
    maxAttempts: Number.POSITIVE_INFINITY,
    backoffMs: () => 500,
    handle: async row => {
      const { subject } = row as unknown as { subject: string }
      const [delayMs] = subject.split('-')
      const dueAt = new Date(row.claimedAt!.getTime() + Number(delayMs))
      // As reminders are: planned twice it is one, and the first time stands.
      const fresh = { dueAt, wakeAt: dueAt, state: 'PENDING', fence: 0, attempts: 0 }
      await Delivery.collection.updateOne(
        { _id: subject } as object,
        { $setOnInsert: fresh },
        { upsert: true },
      )
      void producer.wake('receiver-deliver', [{ id: subject, fence: 0, delayMs: Number(delayMs) }])
      return { state: 'DONE' }
    },
  })
  const deliver = defineJob({
    name: 'receiver-deliver',
    rows: Delivery,
    leaseMs: 2_000,
    maxAttempts: Number.POSITIVE_INFINITY,
    backoffMs: () => 500,
    handle: async (row, { stillMine }) => {
      await new Promise(resolve => setTimeout(resolve, 20))
      if (!(await stillMine())) return 'waiting'
      const [stored] = await Effect.create([{ delivery: row._id, lateMs: row.lateMs! }])
      return stored ? { state: 'SENT' } : 'waiting'
    },
  })
  return { plan, deliver, handOver: outbox.handOver(producer) }
}

export const producerFor = (redisUrl: string) => createProducer({ redisUrl })
