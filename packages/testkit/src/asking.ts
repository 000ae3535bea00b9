import type { Subgraph } from '@cluster/subgraph'
import { type Signed, signViewer, viewerHeader } from '@cluster/viewer'
import { testConfig } from './stores.ts'

export interface Result {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for
  data?: any
  errors?: { message: string; path?: unknown; extensions: { code: string; field?: string | null } }[]
}

export interface Asker {
  run(query: string, variables?: Record<string, unknown>): Promise<Result>
}

/**
 * Lets a test ask a subgraph in somebody's name: `as(viewers.RESIDENT).run(query, variables)`; with a key as
 * `as({ ...viewers.RESIDENT, idempotency })`.
 */
export function asking(subgraph: Subgraph): (claims: Signed) => Asker {
  const secret = testConfig('').VIEWER_SECRET
  return claims => ({
    run: async (query, variables) => {
      const headers = { [viewerHeader]: signViewer(claims, secret) }
      // As over HTTP: what is not JSON does not get through.
      return JSON.parse(JSON.stringify(await subgraph.execute({ query, variables }, headers)))
    },
  })
}
