import { collection, embedded, idField } from '@cluster/database'

export const disabledReasons = ['APP_REVOKED', 'BY_APP', 'BY_STAFF', 'FAILING', 'GONE'] as const
export type DisabledReason = (typeof disabledReasons)[number]

export interface WebhookSecretRecord {
  /** Encrypted: it has to be read to sign with it. */
  sealed: string
  createdAt: Date
  expiresAt: Date | null
}

export interface WebhookEndpointRecord {
  _id: string
  appId: string
  /** Which of the places that an app has for endpoints, from 0 on: no two have the same, so there are never more. */
  place: number
  url: string
  description: string | null
  topics: string[]
  state: 'ACTIVE' | 'DISABLED'
  disabledBecause: DisabledReason | null
  disabledAt: Date | null
  /** Since when all failed, by the database's clock. */
  failingSince: Date | null
  /** Until when it wants to be left alone. */
  restUntil: Date | null
  /** The newest first; those that have ended are dropped with the next. */
  secrets: WebhookSecretRecord[]
  createdAt: Date
}

/** With a secret that was just made, which is told once: a function is not kept for a repeat. */
export interface WebhookEndpointWithSecretRecord {
  endpoint: WebhookEndpointRecord
  secret?: () => string
}

/** Where an app has webhooks sent. */
export const WebhookEndpoint = collection<WebhookEndpointRecord>(
  'notifications',
  'webhookEndpoints',
  {
    _id: idField,
    appId: { type: String, required: true },
    place: { type: Number, required: true },
    url: { type: String, required: true },
    description: { type: String, default: null },
    topics: { type: [String], required: true },
    state: { type: String, enum: ['ACTIVE', 'DISABLED'], required: true },
    disabledBecause: { type: String, enum: [...disabledReasons, null], default: null },
    disabledAt: { type: Date, default: null },
    failingSince: { type: Date, default: null },
    restUntil: { type: Date, default: null },
    secrets: {
      type: [
        embedded<WebhookSecretRecord>({
          sealed: { type: String, required: true },
          createdAt: { type: Date, required: true },
          expiresAt: { type: Date, default: null },
        }),
      ],
      required: true,
    },
    createdAt: { type: Date, required: true },
  },
  [
    // What an app sees, as it was made.
    { fields: { appId: 1, _id: 1 } },
    { fields: { appId: 1, place: 1 }, unique: true },
    // Two at one address would be told everything twice.
    { fields: { appId: 1, url: 1 }, unique: true },
    // Whom a fact is told.
    { fields: { topics: 1 }, partialFilterExpression: { state: 'ACTIVE' } },
  ],
)
