import { viewerHeader } from '@cluster/viewer'
import type { FormattedExecutionResult } from 'graphql'
import { Pool } from 'undici'
import { forwardTo } from './forwarding.ts'
import type { SubgraphUpstream } from './upstream.ts'

/** A process behind the gateway, reached over HTTP. `url` is its origin. */
export function httpUpstream(url: string): SubgraphUpstream {
  const { origin } = new URL(url)
  const pool = new Pool(origin, { connections: 64 })
  return {
    execute: async (request, signedViewer, signal) => {
      const { statusCode, body } = await pool.request({
        method: 'POST',
        path: '/graphql',
        headers: { 'content-type': 'application/json', [viewerHeader]: signedViewer },
        body: JSON.stringify(request),
        signal,
      })
      const text = await body.text()
      // 401 says that our signature is refused: the client can do nothing about that.
      if (statusCode === 401 || (statusCode >= 300 && statusCode < 400)) throw new Error(`HTTP ${statusCode}`)
      return JSON.parse(text) as FormattedExecutionResult
    },
    check: async () => {
      const { statusCode, body } = await pool.request({
        method: 'GET',
        path: '/health/ready',
        signal: AbortSignal.timeout(2_000),
      })
      const { missing } = (await body.json()) as { missing: Record<string, string> }
      return statusCode === 200 ? null : `is not ready: ${Object.entries(missing).flat().join(' ')}`
    },
    forward: forwardTo(origin),
    close: () => pool.close(),
  }
}
