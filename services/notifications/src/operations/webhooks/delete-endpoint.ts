import type { Context } from '../../context.ts'
import { WebhookEndpoint, type WebhookEndpointRecord } from '../../models/webhook-endpoint.ts'
import { findEndpoint } from './find-endpoint.ts'

/** Deletes an endpoint. What waits for it ends when its time comes, and finds nothing. */
export async function deleteEndpoint(
  id: string,
  { self, transact }: Context,
): Promise<WebhookEndpointRecord> {
  return transact(async session => {
    const endpoint = await findEndpoint(id, self, session)
    await WebhookEndpoint.deleteOne({ _id: id }, { session })
    return endpoint
  })
}
