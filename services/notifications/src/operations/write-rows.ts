import { isDuplicateKey } from '@cluster/database'
import { Reminder } from '../models/reminder.ts'
import { planRow, type WantedRow } from './plan-row.ts'

/** Makes reminders what they should be, in one command; two where others insert the same at once. */
export async function writeRows(wanted: readonly WantedRow[]): Promise<void> {
  if (wanted.length === 0) return
  const write = () => Reminder.collection.bulkWrite(wanted.map(planRow), { ordered: false })
  try {
    await write()
  } catch (error) {
    // The one that comes too late to insert a row finds it the second time.
    if (!isDuplicateKey(error)) throw error
    await write()
  }
}
