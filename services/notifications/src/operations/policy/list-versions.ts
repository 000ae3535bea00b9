import { findPage, type Page, type PageArgs } from '@cluster/database'
import { ReminderPolicy, type ReminderPolicyRecord } from '../../models/reminder-policy.ts'
import { newestVersionFirst } from '../../orders.ts'
import { mustBeKind } from './read-notices.ts'

/** The versions of a kind, the newest first. @throws UNKNOWN_REMINDER_KIND */
export function listVersions(kind: string, args: PageArgs): Promise<Page<ReminderPolicyRecord>> {
  mustBeKind(kind)
  return findPage(ReminderPolicy, { filter: { kind }, order: newestVersionFirst, ...args })
}
