import { Account, type AccountRecord } from '../models/account.ts'
import { ProtocolRecord } from '../models/protocol-record.ts'

/** All that is kept here about a person, whole: it signs in on few devices. */
export async function exportIdentity(personId: string): Promise<object> {
  const [account, records] = await Promise.all([
    Account.findById(personId).lean<AccountRecord>(),
    ProtocolRecord.find({ accountId: personId })
      .select('kind expiresAt')
      .lean<Pick<ProtocolRecord, 'kind' | 'expiresAt'>[]>(),
  ])
  return {
    account: account && {
      lastSeenAt: account.lastSeenAt.toISOString(),
      closedAt: account.closedAt?.toISOString() ?? null,
      warnedAt: account.warnedAt?.toISOString() ?? null,
      refusedSince: account.refusedSince?.toISOString() ?? null,
    },
    signedIn: records.map(({ kind, expiresAt }) => ({ kind, expiresAt: expiresAt.toISOString() })),
  }
}
