import { inTransaction, newId } from '@cluster/database'
import { insertDue, pendingRow } from '@cluster/jobs'
import {
  type DisabledReason,
  WebhookEndpoint,
  type WebhookEndpointRecord,
} from '../../models/webhook-endpoint.ts'
import { WebhookNotice } from '../../models/webhook-notice.ts'

const fiveDaysMs = 5 * 24 * 3_600_000

/** Notes that an endpoint took a webhook: what failed before is forgotten. */
export async function noteWell(endpointId: string): Promise<void> {
  await WebhookEndpoint.updateOne({ _id: endpointId }, { $set: { failingSince: null } })
}

/**
 * Notes that an endpoint took nothing, and for how long it wants to be left alone.
 * @param now by the clock of the database
 * @returns whether it has taken nothing for five days
 */
export async function noteFailure(
  endpointId: string,
  { now, restMs }: { now: Date; restMs: number },
): Promise<boolean> {
  const rest = restMs > 0 ? { restUntil: { $max: ['$restUntil', { $add: ['$$NOW', restMs] }] } } : {}
  const endpoint = (await WebhookEndpoint.collection.findOneAndUpdate(
    { _id: endpointId } as object,
    [{ $set: { failingSince: { $ifNull: ['$failingSince', '$$NOW'] }, ...rest } }],
    { returnDocument: 'after' },
  )) as Pick<WebhookEndpointRecord, 'failingSince'> | null
  return endpoint !== null && now.getTime() - endpoint.failingSince!.getTime() >= fiveDaysMs
}

/** Disables an endpoint that is not yet, and has who runs the app told by mail: both or neither. */
export async function disable(
  { _id: endpointId, appId }: Pick<WebhookEndpointRecord, '_id' | 'appId'>,
  because: DisabledReason,
): Promise<void> {
  await inTransaction('notifications', async session => {
    const disabled = [{ $set: { state: 'DISABLED', disabledBecause: because, disabledAt: '$$NOW' } }]
    const filter = { _id: endpointId, state: 'ACTIVE' } as object
    const { modifiedCount } = await WebhookEndpoint.collection.updateOne(filter, disabled, { session })
    if (modifiedCount === 0) return
    const notice = { _id: newId(), endpointId, appId, because, reason: null, ...pendingRow }
    await WebhookNotice.collection.bulkWrite([insertDue(notice)], { session })
  })
}
