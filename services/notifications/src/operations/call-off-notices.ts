import { Reminder } from '../models/reminder.ts'
import type { ReminderPolicyRecord } from '../models/reminder-policy.ts'
import type { DeadlineNotice } from '../policy.ts'
import { nameOf } from './policy/rules.ts'
import type { DeadlineFacts } from './read-deadline.ts'

/** Calls off what a deadline's change has overtaken: all when it has ended, what has its old date, and old news. */
export async function callOffOvertaken(deadline: DeadlineFacts): Promise<void> {
  const { state, at, changedIn } = deadline
  const isOver = state === 'MET' || state === 'CALLED_OFF'
  const oldNews = { kind: { $in: ['MOVED', 'CALLED_OFF'] }, version: { $lt: changedIn } }
  await callOff(
    deadline,
    isOver ? {} : { $or: [{ startsAt: { $ne: at } }, oldNews] },
    isOver ? state : 'MOVED',
  )
}

/** Calls off what was planned from an older revision and not planned again: for who is told no more. */
export const callOffUnwanted = (deadline: DeadlineFacts): Promise<void> =>
  callOff(deadline, {}, 'RECIPIENT_REMOVED')

/** Calls off all that is planned of a deadline that is gone. */
export const callOffGone = (id: string): Promise<void> =>
  callOff({ id, revision: Number.POSITIVE_INFINITY }, {}, 'DEADLINE_GONE')

/** Calls off what a newer policy has no more. */
export async function callOffDropped(id: string, { version, notices }: ReminderPolicyRecord): Promise<void> {
  // The one that comes with the program is the first of all.
  if (version === 0) return
  const kept = notices.map(nameOf)
  const byClock: DeadlineNotice[] = ['AHEAD', 'OVERDUE']
  const dropped = { kind: { $in: byClock }, rule: { $nin: kept }, policyVersion: { $lt: version } }
  await callOffWhere({ source: 'DEADLINE', sourceId: id, ...dropped }, 'POLICY_CHANGED')
}

const callOff = (
  { id, revision }: Pick<DeadlineFacts, 'id' | 'revision'>,
  which: object,
  reason: string,
): Promise<void> =>
  callOffWhere({ source: 'DEADLINE', sourceId: id, version: { $lt: revision }, $and: [which] }, reason)

async function callOffWhere(filter: object, reason: string): Promise<void> {
  // Whoever has claimed it may be past the point at which it asks whether it is still wanted.
  const mayBeOut = { $and: [{ $gt: ['$attempts', 0] }, { $gt: ['$wakeAt', '$$NOW'] }] }
  await Reminder.collection.updateMany({ $and: [{ state: 'PENDING' }, filter] } as object, [
    { $set: { state: 'CANCELLED', reason, finishedAt: '$$NOW', mayBeOut } },
  ])
}
