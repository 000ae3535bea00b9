import { collection } from '@cluster/database'

export interface AuditEntryRecord {
  _id: string
  at: Date
  action: string
  entityType: string | null
  /** Of a person, its pseudonym. */
  entityId: string | null
  /** A pseudonym. */
  actor: string | null
  appId: string | null
  service: string
}

const yearSeconds = 365 * 24 * 3_600

/** What was done: appended to and never changed. No person's id is in it. */
export const AuditEntry = collection<AuditEntryRecord>(
  'identity',
  'audit',
  {
    _id: { type: String, required: true },
    at: { type: Date, required: true },
    action: { type: String, required: true },
    entityType: { type: String, default: null },
    entityId: { type: String, default: null },
    actor: { type: String, default: null },
    appId: { type: String, default: null },
    service: { type: String, required: true },
  },
  [
    { fields: { at: 1 }, expireAfterSeconds: yearSeconds },
    // The log, and by each thing that it is asked for: the rarest serves where several are.
    { fields: { at: -1, _id: -1 } },
    { fields: { actor: 1, at: -1, _id: -1 } },
    { fields: { appId: 1, at: -1, _id: -1 } },
    { fields: { action: 1, at: -1, _id: -1 } },
    { fields: { entityId: 1, at: -1, _id: -1 } },
  ],
  { appendOnly: true },
)
