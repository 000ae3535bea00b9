import { findPage, type Page, type PageArgs } from '@cluster/database'
import type { Self } from '@cluster/subgraph'
import type { Viewer } from '@cluster/viewer'
import type { ClientSession } from 'mongoose'
import { webhookEndpointNotFound } from '../../errors.ts'
import { WebhookEndpoint, type WebhookEndpointRecord } from '../../models/webhook-endpoint.ts'
import { asMade } from '../../orders.ts'

/** An endpoint that the caller may have. @throws DomainError WEBHOOK_ENDPOINT_NOT_FOUND or FORBIDDEN */
export async function findEndpoint(
  id: string,
  self: Self,
  session?: ClientSession,
): Promise<WebhookEndpointRecord> {
  const endpoint = await WebhookEndpoint.findById(id)
    .session(session ?? null)
    .lean<WebhookEndpointRecord>()
  if (!endpoint) throw webhookEndpointNotFound('id', id)
  self.mustBe(undefined, { appId: endpoint.appId })
  return endpoint
}

/** To an app its own endpoints; to staff those of one app, or all. */
export async function listEndpoints(
  { appId, ...args }: PageArgs & { appId?: string | null },
  { viewer, self }: { viewer: Viewer; self: Self },
): Promise<Page<WebhookEndpointRecord>> {
  const whose = appId ?? (viewer.personId === null ? viewer.appId : null)
  self.mustBe(undefined, { appId: whose })
  return findPage(WebhookEndpoint, { filter: whose ? { appId: whose } : {}, order: asMade, ...args })
}
