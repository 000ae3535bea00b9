import { collection } from '@cluster/database'

/** What the protocol has to remember: a session, a grant, a code, a refresh token, a sign-in under way. */
export interface ProtocolRecord {
  /** The hash of kind and id: whoever reads this collection can be nobody by it. */
  _id: string
  kind: string
  /** The payload as JSON, without the id. */
  payload: string
  grantId: string | null
  uid: string | null
  accountId: string | null
  consumedAt: Date | null
  expiresAt: Date
}

export const ProtocolRecord = collection<ProtocolRecord>(
  'identity',
  'protocolRecords',
  {
    _id: { type: String, required: true },
    kind: { type: String, required: true },
    payload: { type: String, required: true },
    grantId: { type: String, default: null },
    uid: { type: String, default: null },
    accountId: { type: String, default: null },
    consumedAt: { type: Date, default: null },
    expiresAt: { type: Date, required: true },
  },
  [
    { fields: { grantId: 1, kind: 1 } },
    { fields: { uid: 1, kind: 1 } },
    { fields: { accountId: 1 } },
    { fields: { expiresAt: 1 }, expireAfterSeconds: 0 },
  ],
)
