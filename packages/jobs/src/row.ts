import type { Index } from '@cluster/database'
import type { Model } from 'mongoose'

/**
 * A row of work in MongoDB. `wakeAt` is the next instant at which somebody may take it: first when it is due,
 * while it is leased the end of the lease, after a failure the next try. So one field, one guard and one index
 * serve all three.
 */
export interface Row {
  _id: string
  /** PENDING until a handler says how it ended. */
  state: string
  wakeAt: Date
  /** How often it was claimed; who claimed it earlier can no longer finish it. */
  fence: number
  /** Claims since it last began anew, those that died included. */
  attempts: number
  /** A code, never a text: texts of errors hold addresses. */
  lastError: string | null
  /** When it was last claimed, by the database's clock: the "now" of its handler. */
  claimedAt: Date | null
  /** How long after `wakeAt` that was, in milliseconds: never less than 0. */
  lateMs: number | null
  finishedAt: Date | null
}

// biome-ignore lint/suspicious/noExplicitAny: a queue takes rows of every kind
export type Rows = Model<any>

export const rowFields = {
  state: { type: String, required: true, default: 'PENDING' },
  wakeAt: { type: Date, required: true },
  fence: { type: Number, required: true, default: 0 },
  attempts: { type: Number, required: true, default: 0 },
  lastError: { type: String, default: null },
  claimedAt: { type: Date, default: null },
  lateMs: { type: Number, default: null },
  finishedAt: { type: Date, default: null },
} as const

/** The sweep reads rows that are pending, by their next instant; what is done does not weigh on the index. */
export const rowIndex: Index = {
  fields: { wakeAt: 1 },
  partialFilterExpression: { state: 'PENDING' },
}

type Pending = Omit<Row, '_id' | 'wakeAt'>

/** A row that nobody has taken yet. */
export const pendingRow: Pending = {
  state: 'PENDING',
  fence: 0,
  attempts: 0,
  lastError: null,
  claimedAt: null,
  lateMs: null,
  finishedAt: null,
}

/**
 * A write for `bulkWrite` that inserts a row due at once: by the database's clock, whatever the writer's says. A
 * row that is there already stays as it is.
 */
export function insertDue<R extends Pending & { _id: string }>({ _id, ...row }: R) {
  const update = [{ $replaceWith: { $mergeObjects: [{ $literal: row }, { wakeAt: '$$NOW' }, '$$ROOT'] } }]
  return { updateOne: { filter: { _id } as object, update, upsert: true } }
}
