import { findPage, type Page, type PageArgs } from '@cluster/database'
import type { Self } from '@cluster/subgraph'
import { Reminder, type ReminderRecord } from '../models/reminder.ts'

/** A person's own reminders; staff see those of one person, or all. */
export async function listReminders(
  { recipientId, ...args }: PageArgs & { recipientId?: string | null },
  self: Self,
): Promise<Page<ReminderRecord>> {
  if (recipientId) self.mustBe(recipientId)
  const whose = self.only() ?? recipientId
  const filter = whose ? { recipientId: whose } : {}
  return findPage(Reminder, { filter, order: { field: 'dueAt', kind: 'instant', direction: 1 }, ...args })
}
