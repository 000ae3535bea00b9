import { trusted } from '@cluster/database'
import type { InboxRow, Wake } from '@cluster/jobs'
import { WebhookEndpoint } from '../../models/webhook-endpoint.ts'
import { topicOf } from '../../topics.ts'
import { planDeliveries } from './plan-deliveries.ts'

/** What webhooks do about a fact: tell it, where it is of a topic, or end those of an app that was revoked. */
export async function hearFact(
  { _id, type, subject, from, at }: InboxRow,
  wake: (rows: readonly Wake[]) => void,
): Promise<{ isKnown: boolean }> {
  if (from === 'identity' && type === 'app.revoked') {
    await endEndpointsOf(subject)
    return { isKnown: true }
  }
  const topic = topicOf(from, type)
  if (!topic) return { isKnown: false }
  wake(await planDeliveries({ id: _id, topic: topic.name, subjectId: subject, happenedAt: at }))
  return { isKnown: true }
}

async function endEndpointsOf(appId: string): Promise<void> {
  await WebhookEndpoint.updateMany(
    { appId, disabledBecause: trusted({ $ne: 'APP_REVOKED' }) },
    { $set: { state: 'DISABLED', disabledBecause: 'APP_REVOKED', disabledAt: new Date() } },
  )
}
