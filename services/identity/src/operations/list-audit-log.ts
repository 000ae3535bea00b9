import { findPage, type Order, type Page, type PageArgs, trusted } from '@cluster/database'
import type { Context } from '../context.ts'
import { AuditEntry, type AuditEntryRecord } from '../models/audit-entry.ts'

export interface AuditFilter {
  personId?: string | null
  appId?: string | null
  action?: string | null
  entityId?: string | null
  from?: Date | null
  to?: Date | null
}

const latestFirst: Order = { field: 'at', kind: 'instant', direction: -1 }

/** What was done, the latest first. Who is named by id is found by pseudonym. */
export function listAuditLog(
  { personId, appId, action, entityId, from, to }: AuditFilter,
  args: PageArgs,
  { pseudonymOf }: Context,
): Promise<Page<AuditEntryRecord>> {
  const filter = {
    ...(personId == null ? {} : { actor: pseudonymOf(personId) }),
    ...(appId == null ? {} : { appId }),
    ...(action == null ? {} : { action }),
    // It may be a person's: that stands there as its pseudonym.
    ...(entityId == null ? {} : { entityId: trusted({ $in: [entityId, pseudonymOf(entityId)] }) }),
    ...(from || to ? { at: trusted({ ...(from ? { $gte: from } : {}), ...(to ? { $lt: to } : {}) }) } : {}),
  }
  return findPage(AuditEntry, { filter, order: latestFirst, ...args })
}
