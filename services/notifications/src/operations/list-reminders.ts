import { findPage, type Page, type PageArgs } from '@cluster/database'
import { forbidden, type Viewer } from '@cluster/identity'
import { Reminder, type ReminderRecord } from '../models/reminder.ts'

/** A person's own reminders; staff see those of one person, or all. */
export async function listReminders(
  { recipientId, ...args }: PageArgs & { recipientId?: string | null },
  viewer: Viewer,
): Promise<Page<ReminderRecord>> {
  const mine = viewer.has('STAFF') ? recipientId : viewer.mustBePerson()
  if (recipientId && recipientId !== mine) throw forbidden('to be the recipient, or the role STAFF')
  const filter = mine ? { recipientId: mine } : {}
  return findPage(Reminder, { filter, order: { field: 'dueAt', kind: 'instant', direction: 1 }, ...args })
}
