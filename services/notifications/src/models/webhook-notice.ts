import { collection } from '@cluster/database'
import { type Row, rowFields, rowIndex } from '@cluster/jobs'
import { type DisabledReason, disabledReasons } from './webhook-endpoint.ts'

export interface WebhookNoticeRecord extends Row {
  endpointId: string
  appId: string
  because: DisabledReason
  reason: string | null
}

const yearSeconds = 365 * 24 * 3_600

/** A mail to who runs an app: that an endpoint of it was disabled. Written together with that. */
export const WebhookNotice = collection<WebhookNoticeRecord>(
  'notifications',
  'webhookNotices',
  {
    _id: { type: String, required: true },
    endpointId: { type: String, required: true },
    appId: { type: String, required: true },
    because: { type: String, enum: disabledReasons, required: true },
    reason: { type: String, default: null },
    ...rowFields,
  },
  [rowIndex, { fields: { finishedAt: 1 }, expireAfterSeconds: yearSeconds }],
)
