import { pendingRow } from '@cluster/jobs'
import type { Context } from '../context.ts'
import { reminderNotFailed, reminderNotFound } from '../errors.ts'
import { Reminder, type ReminderRecord } from '../models/reminder.ts'
import { sendReminderQueue } from './queues.ts'

/** Makes a reminder that failed due again. */
export async function replayReminder(id: string, { transact, wake, now }: Context): Promise<ReminderRecord> {
  const row = await transact(async session => {
    const reminder = await Reminder.findById(id).session(session).lean<ReminderRecord>()
    if (!reminder) throw reminderNotFound()
    if (reminder.state !== 'FAILED') throw reminderNotFailed()
    const { fence: _, ...pending } = pendingRow
    const again = { ...pending, wakeAt: now(), reason: null, digestId: null }
    const update = { $set: again, $inc: { fence: 1 } }
    return (await Reminder.findOneAndUpdate({ _id: id, state: 'FAILED' }, update, {
      session,
      returnDocument: 'after',
    }).lean<ReminderRecord>())!
  })
  void wake(sendReminderQueue, [{ id, fence: row.fence, delayMs: 0 }])
  return row
}
