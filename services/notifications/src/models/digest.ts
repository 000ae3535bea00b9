import { collection } from '@cluster/database'
import { type Row, rowFields, rowIndex } from '@cluster/jobs'

export interface DigestRecord extends Row {
  recipientId: string
  dueAt: Date
  reason: string | null
}

/** A mail that has what fell due for one person since the one before. Its id is made of whose and when: there is one. */
export const Digest = collection<DigestRecord>(
  'notifications',
  'digests',
  {
    _id: { type: String, required: true },
    recipientId: { type: String, required: true },
    dueAt: { type: Date, required: true },
    reason: { type: String, default: null },
    ...rowFields,
  },
  // A person's, to be erased with it.
  [rowIndex, { fields: { recipientId: 1 } }],
)
