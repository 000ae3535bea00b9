import type { Row, Rows } from './row.ts'

export interface Claimed<R extends Row = Row> {
  row: R
  /** Extends the lease. False when it was lost: somebody else may be at the row by now. */
  extend(): Promise<boolean>
  /**
   * Ends the row in a state of its own, even when it was called off meanwhile: what was done is what is noted.
   * False when the lease was lost, or the row is no longer as `only` says.
   */
  finish(state: string, fields?: Record<string, unknown>, only?: Record<string, unknown>): Promise<boolean>
  /** Leaves the row pending until `delayMs` from now, by the database's clock. */
  postpone(delayMs: number, fields: Record<string, unknown>): Promise<boolean>
}

/**
 * Takes a row that is due, for `leaseMs`. Due is decided by the database's clock, so that a worker whose own
 * clock is wrong does nothing early. Null when the row is not due, taken, finished or unknown.
 */
export async function claim<R extends Row>(
  rows: Rows,
  id: string,
  leaseMs: number,
): Promise<Claimed<R> | null> {
  const collection = rows.collection
  const lease = { $add: ['$$NOW', leaseMs] }
  const row = (await collection.findOneAndUpdate(
    { _id: id, state: 'PENDING', $expr: { $lte: ['$wakeAt', '$$NOW'] } } as object,
    [
      {
        $set: {
          wakeAt: lease,
          claimedAt: '$$NOW',
          lateMs: { $toDouble: { $subtract: ['$$NOW', '$wakeAt'] } },
          fence: { $add: ['$fence', 1] },
          attempts: { $add: ['$attempts', 1] },
        },
      },
    ],
    { returnDocument: 'after' },
  )) as R | null
  if (!row) return null

  const mine = { _id: row._id, fence: row.fence }
  const update = async (filter: object, set: Record<string, unknown>) =>
    (await collection.updateOne(filter, [{ $set: set }])).matchedCount === 1
  const pending = { ...mine, state: 'PENDING' }
  return {
    row,
    extend: () => update(pending, { wakeAt: lease }),
    finish: (state, fields = {}, only = {}) =>
      update({ ...only, ...mine }, { ...literals(fields), state, finishedAt: '$$NOW' }),
    postpone: (delayMs, fields) =>
      update(pending, { ...literals(fields), wakeAt: { $add: ['$$NOW', Math.round(delayMs)] } }),
  }
}

// In an update pipeline a text that begins with $ would be read as a field.
function literals(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, { $literal: value }]))
}
