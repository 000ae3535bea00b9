import { collection, idField } from '@cluster/database'

const accessRequestStates = ['PENDING', 'GRANTED', 'REFUSED'] as const

export interface AccessRequestRecord {
  _id: string
  publicationId: string
  personId: string
  message: string | null
  state: (typeof accessRequestStates)[number]
  requestedAt: Date
  answeredAt: Date | null
  answeredById: string | null
}

export const AccessRequest = collection<AccessRequestRecord>(
  'publications',
  'access-requests',
  {
    _id: idField,
    publicationId: { type: String, required: true },
    personId: { type: String, required: true },
    message: { type: String, default: null },
    state: { type: String, enum: accessRequestStates, required: true },
    requestedAt: { type: Date, required: true },
    answeredAt: { type: Date, default: null },
    answeredById: { type: String, default: null },
  },
  [
    // One a person; and whether somebody was given access.
    { fields: { publicationId: 1, personId: 1 }, unique: true },
    // The requests for a publication, the newest first.
    { fields: { publicationId: 1, requestedAt: -1, _id: -1 } },
    // Those of a person: for its export and its erasure.
    { fields: { personId: 1 } },
  ],
)
