import { collection, isDuplicateKey } from '@cluster/database'
import type { Model } from 'mongoose'
import type { Details } from './fact.ts'
import type { Producer } from './producer.ts'
import { insertDue, pendingRow, type Row, rowFields, rowIndex } from './row.ts'

/** A fact that another service handed over, to be worked on once. */
export interface InboxRow extends Row {
  type: string
  subject: string
  from: string
  at: Date
  /** What the job works with besides; it ends the row without, so that no id is kept longer than needed. */
  details: Details | null
}

export interface Inbox {
  service: string
  rows: Model<InboxRow>
  /** Stores a message under its unique id; a second time changes nothing. */
  store(id: string, message: Omit<InboxRow, keyof Row>): Promise<void>
}

const monthSeconds = 30 * 24 * 3_600

/** Where a service keeps the facts it is told. A job of the service works on the rows. */
export function defineInbox(service: string): Inbox {
  const rows = collection<InboxRow>(
    service,
    'inbox',
    {
      _id: { type: String, required: true },
      type: { type: String, required: true },
      subject: { type: String, required: true },
      from: { type: String, required: true },
      at: { type: Date, required: true },
      details: { type: Object, default: null },
      ...rowFields,
    },
    [rowIndex, { fields: { finishedAt: 1 }, expireAfterSeconds: monthSeconds }],
  )
  const store: Inbox['store'] = async (_id, { type, subject, from, at, details }) => {
    try {
      await rows.collection.bulkWrite([insertDue({ _id, type, subject, from, at, details, ...pendingRow })])
    } catch (error) {
      if (!isDuplicateKey(error)) throw error
    }
  }
  return { service, rows, store }
}

/** Wakes the job that works on a row just stored. */
export const wakeInbox = (producer: Producer, job: string, id: string): Promise<boolean> =>
  producer.wake(job, [{ id, fence: 0, delayMs: 0 }])
