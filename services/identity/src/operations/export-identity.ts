import { Account, type AccountRecord } from '../models/account.ts'
import { AuditEntry, type AuditEntryRecord } from '../models/audit-entry.ts'
import { ProtocolRecord } from '../models/protocol-record.ts'
import type { PseudonymOf } from '../pseudonyms.ts'

/** All that is kept here about a person, whole: it signs in on few devices, and no one does much in a year. */
export async function exportIdentity(personId: string, pseudonymOf: PseudonymOf): Promise<object> {
  const [account, records, deeds] = await Promise.all([
    Account.findById(personId).lean<AccountRecord>(),
    ProtocolRecord.find({ accountId: personId })
      .select('kind expiresAt')
      .lean<Pick<ProtocolRecord, 'kind' | 'expiresAt'>[]>(),
    AuditEntry.find({ actor: pseudonymOf(personId) })
      .sort({ at: -1, _id: -1 })
      .lean<AuditEntryRecord[]>(),
  ])
  return {
    account: account && {
      lastSeenAt: account.lastSeenAt.toISOString(),
      closedAt: account.closedAt?.toISOString() ?? null,
      warnedAt: account.warnedAt?.toISOString() ?? null,
      refusedSince: account.refusedSince?.toISOString() ?? null,
    },
    signedIn: records.map(({ kind, expiresAt }) => ({ kind, expiresAt: expiresAt.toISOString() })),
    auditLog: deeds.map(({ at, action, entityType, entityId, appId, service }) => ({
      at: at.toISOString(),
      action,
      entityType,
      entityId,
      appId,
      service,
    })),
  }
}
