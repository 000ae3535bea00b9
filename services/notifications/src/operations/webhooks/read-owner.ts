import type { Graph } from '@cluster/graph'
import { operationsOf } from '@cluster/graph/operations.ts'

/** An app, and whom to write to about it. */
export interface WebhookOwner {
  name: string
  contact: { email: string; locale: 'EN' | 'FR' } | null
}

const { WebhookOwner } = operationsOf('notifications')

/** Null where the app is not known. @throws GraphUnavailable */
export async function readOwner(graph: Graph, appId: string): Promise<WebhookOwner | null> {
  const { app } = await graph.ask<{ app: WebhookOwner | null }>(WebhookOwner!, { appId })
  return app
}
