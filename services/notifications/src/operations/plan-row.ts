import type { Row } from '@cluster/jobs'
import type { ReminderRecord } from '../models/reminder.ts'

/** A reminder as it should be. */
export interface WantedRow {
  id: string
  about: Omit<ReminderRecord, keyof Row | 'reason' | 'mayBeOut' | 'digestId'>
  /** True for what is told now, by the clock of the database: another's may be ahead. */
  isAtOnce: boolean
  /** Why it must not be sent: it is noted as called off, so that a planner that knows less sees it. */
  calledOff?: string | null
}

/**
 * A write for `bulkWrite` that makes a reminder what it should be, whatever is there: it is inserted, brought back
 * after it was called off, or given its new time. One that was planned from a newer version, of what it is about or else
 * of the policy, or has ended, stays.
 */
export function planRow({ id, about, isAtOnce, calledOff = null }: WantedRow) {
  const anew = {
    state: calledOff ? 'CANCELLED' : 'PENDING',
    reason: calledOff,
    digestId: null,
    attempts: 0,
    lastError: null,
    finishedAt: null,
  }
  const never = { fence: 0, claimedAt: null, lateMs: null, mayBeOut: false }
  const wakeAt = isAtOnce ? '$$NOW' : about.dueAt
  const isOlder = {
    $or: [
      { $lt: ['$version', about.version] },
      { $and: [{ $eq: ['$version', about.version] }, { $lt: ['$policyVersion', about.policyVersion] }] },
    ],
  }
  const planned = (...parts: object[]) => ({ $mergeObjects: ['$$ROOT', { $literal: about }, ...parts] })
  const update = [
    {
      $replaceWith: {
        $switch: {
          branches: [
            {
              case: { $eq: [{ $type: '$state' }, 'missing'] },
              // biome-ignore lint/suspicious/noThenProperty: the word of MongoDB's $switch
              then: planned({ $literal: { ...never, ...anew } }, { wakeAt }),
            },
            {
              case: { $and: [isOlder, { $eq: ['$state', 'CANCELLED'] }] },
              // biome-ignore lint/suspicious/noThenProperty: the word of MongoDB's $switch
              then: planned({ $literal: anew }, { wakeAt }),
            },
            {
              case: { $and: [isOlder, { $eq: ['$state', 'PENDING'] }, !calledOff] },
              // biome-ignore lint/suspicious/noThenProperty: the word of MongoDB's $switch
              then: planned({ wakeAt: { $cond: [{ $eq: ['$wakeAt', '$dueAt'] }, wakeAt, '$wakeAt'] } }),
            },
          ],
          default: '$$ROOT',
        },
      },
    },
  ]
  return { updateOne: { filter: { _id: id } as object, update, upsert: true } }
}
