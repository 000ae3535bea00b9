import type { Context } from '../../context.ts'
import { WebhookEndpoint, type WebhookEndpointRecord } from '../../models/webhook-endpoint.ts'
import { refusalOf } from './create-endpoint.ts'
import { findEndpoint } from './find-endpoint.ts'
import { readDescription, readTopics, readUrl } from './read-input.ts'

export interface EndpointChanges {
  id: string
  url?: string | null
  topics?: readonly string[] | null
  description?: string | null
}

/** Changes what an app says of its endpoint; another address begins with a clean slate. */
export async function updateEndpoint(
  { id, url, topics, description }: EndpointChanges,
  context: Context,
): Promise<WebhookEndpointRecord> {
  const changes = {
    ...(url == null ? {} : { url: await readUrl(url, context), failingSince: null, restUntil: null }),
    ...(topics == null ? {} : { topics: readTopics(topics) }),
    ...(description === undefined ? {} : { description: readDescription(description) }),
  }
  return context.transact(async session => {
    const endpoint = await findEndpoint(id, context.self, session)
    await WebhookEndpoint.updateOne({ _id: id }, { $set: changes }, { session }).catch(error => {
      throw refusalOf(error)
    })
    return { ...endpoint, ...changes }
  })
}
