import { isDuplicateKey } from '@cluster/database'
import { pendingRow, type Wake } from '@cluster/jobs'
import { WebhookDelivery, type WebhookDeliveryRecord } from '../../models/webhook-delivery.ts'
import { WebhookEndpoint } from '../../models/webhook-endpoint.ts'

export interface Happened {
  /** Of the fact in the inbox. */
  id: string
  topic: string
  subjectId: string
  happenedAt: Date
}

interface Subscriber {
  _id: string
  appId: string
}

/**
 * Plans a delivery to each endpoint that has the topic. Doing it again changes nothing.
 * @returns the rows to wake
 */
export async function planDeliveries({ id, ...happened }: Happened): Promise<Wake[]> {
  const subscribers = await WebhookEndpoint.find({ topics: happened.topic, state: 'ACTIVE' })
    .select('appId')
    .lean<Subscriber[]>()
  if (subscribers.length === 0) return []
  const planned = subscribers.map(({ _id: endpointId, appId }) =>
    insertion(`${id}-${endpointId}`, { endpointId, appId, ...happened }),
  )
  try {
    await WebhookDelivery.collection.bulkWrite(planned, { ordered: false })
  } catch (error) {
    // Another planned the same at the same time.
    if (!isDuplicateKey(error)) throw error
  }
  return subscribers.map(({ _id }) => ({ id: `${id}-${_id}`, fence: 0, delayMs: 0 }))
}

type Planned = Pick<WebhookDeliveryRecord, 'appId' | 'endpointId' | 'happenedAt' | 'subjectId' | 'topic'>

/** A write that inserts a delivery due at once, by the database's clock; one that is there stays as it is. */
export function insertion(_id: string, planned: Planned) {
  const row = { ...planned, ...pendingRow, tries: 0, log: [], reason: null }
  const now = { wakeAt: '$$NOW', plannedAt: '$$NOW' }
  const update = [{ $replaceWith: { $mergeObjects: [{ $literal: row }, now, '$$ROOT'] } }]
  return { updateOne: { filter: { _id } as object, update, upsert: true } }
}
