import { collection, embedded, idField } from '@cluster/database'

export const appScopes = [
  'bookings:write',
  'events:read',
  'members:read',
  'publications:read',
  'registrations:write',
  'services:read',
  'webhooks:manage',
] as const
export type AppScope = (typeof appScopes)[number]

export interface AppSecretRecord {
  /** SHA-256 of the secret, which is random and long enough to need no slow hash. */
  hash: string
  createdAt: Date
  expiresAt: Date | null
}

/** Whom to write to about an app: a function, such as a help desk, which stays when people go. */
export interface AppContactRecord {
  email: string
  locale: 'EN' | 'FR'
}

export interface AppRecord {
  /** The OAuth client id. */
  _id: string
  name: string
  /** By what apps are sorted and told apart: no two that are not revoked have the same. */
  sortName: string
  scopes: AppScope[]
  organisationId: string | null
  registeredOperationsOnly: boolean
  contact: AppContactRecord | null
  /** The newest first, two at most. */
  secrets: AppSecretRecord[]
  registeredAt: Date
  lastUsedAt: Date | null
  isRevoked: boolean
  revokedAt: Date | null
}

export const App = collection<AppRecord>(
  'identity',
  'apps',
  {
    _id: idField,
    name: { type: String, required: true },
    sortName: { type: String, required: true },
    scopes: { type: [{ type: String, enum: appScopes }], required: true },
    organisationId: { type: String, default: null },
    registeredOperationsOnly: { type: Boolean, required: true },
    contact: {
      type: embedded<AppContactRecord>({
        email: { type: String, required: true },
        locale: { type: String, enum: ['EN', 'FR'], required: true },
      }),
      default: null,
    },
    secrets: {
      type: [
        embedded<AppSecretRecord>({
          hash: { type: String, required: true },
          createdAt: { type: Date, required: true },
          expiresAt: { type: Date, default: null },
        }),
      ],
      required: true,
    },
    registeredAt: { type: Date, required: true },
    lastUsedAt: { type: Date, default: null },
    isRevoked: { type: Boolean, required: true, default: false },
    revokedAt: { type: Date, default: null },
  },
  [
    { fields: { sortName: 1, _id: 1 } },
    { fields: { sortName: 1 }, unique: true, partialFilterExpression: { isRevoked: false } },
  ],
)
