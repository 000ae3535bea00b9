import { viewerHeader } from '@cluster/identity'
import replyFrom from '@fastify/reply-from'
import type { FastifyInstance } from 'fastify'
import type { FormattedExecutionResult } from 'graphql'
import { Pool } from 'undici'
import type { SubgraphUpstream } from './upstream.ts'

/** Below the gateway's own limit, so that a slow subgraph ends as an error of its fields. */
const timeoutMs = 10_000

/** A process behind the gateway, reached over HTTP. `url` is its origin. */
export function httpUpstream(url: string): SubgraphUpstream {
  const { origin } = new URL(url)
  const pool = new Pool(origin, { connections: 64, headersTimeout: timeoutMs, bodyTimeout: timeoutMs })
  return {
    execute: async (request, signedViewer) => {
      const { body } = await pool.request({
        method: 'POST',
        path: '/graphql',
        headers: { 'content-type': 'application/json', [viewerHeader]: signedViewer },
        body: JSON.stringify(request),
      })
      return (await body.json()) as FormattedExecutionResult
    },
    check: async () => {
      const { statusCode, body } = await pool.request({ method: 'GET', path: '/health/ready' })
      const { missing } = (await body.json()) as { missing: Record<string, string> }
      return statusCode === 200 ? null : `is not ready: ${Object.entries(missing).flat().join(' ')}`
    },
    forward: (request, reply) => reply.from(`${origin}${request.url}`),
    close: () => pool.close(),
  }
}

/** Lets the server's replies come from elsewhere. */
export async function registerForwarding(server: FastifyInstance): Promise<void> {
  await server.register(replyFrom, { undici: { headersTimeout: timeoutMs, bodyTimeout: timeoutMs } })
}
