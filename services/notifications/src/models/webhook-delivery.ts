import { collection, embedded } from '@cluster/database'
import { type Row, rowFields, rowIndex } from '@cluster/jobs'

/** That it was sent: of the answer nothing else is kept. */
export interface WebhookAttemptRecord {
  at: Date
  durationMs: number
  status: number | null
  error: string | null
}

export interface WebhookDeliveryRecord extends Row {
  endpointId: string
  appId: string
  topic: string
  /** The id of what it happened to. */
  subjectId: string
  happenedAt: Date
  plannedAt: Date
  /** How often it was sent since it was planned, or was to be sent once more. */
  tries: number
  /** The last of them, and of those before. */
  log: WebhookAttemptRecord[]
  /** Why it ended as it did, where its last try does not say that. */
  reason: string | null
}

const monthSeconds = 30 * 24 * 3_600

/** A webhook to one endpoint. Its id is made of the fact and the endpoint, so planning twice makes one. */
export const WebhookDelivery = collection<WebhookDeliveryRecord>(
  'notifications',
  'webhookDeliveries',
  {
    _id: { type: String, required: true },
    endpointId: { type: String, required: true },
    appId: { type: String, required: true },
    topic: { type: String, required: true },
    subjectId: { type: String, required: true },
    happenedAt: { type: Date, required: true },
    plannedAt: { type: Date, required: true },
    tries: { type: Number, required: true, default: 0 },
    log: {
      type: [
        embedded<WebhookAttemptRecord>({
          at: { type: Date, required: true },
          durationMs: { type: Number, required: true },
          status: { type: Number, default: null },
          error: { type: String, default: null },
        }),
      ],
      required: true,
    },
    reason: { type: String, default: null },
    ...rowFields,
  },
  [
    rowIndex,
    // The log of an endpoint, whole or of one state.
    { fields: { endpointId: 1, plannedAt: -1, _id: -1 } },
    { fields: { endpointId: 1, state: 1, plannedAt: -1, _id: -1 } },
    { fields: { finishedAt: 1 }, expireAfterSeconds: monthSeconds },
  ],
)
