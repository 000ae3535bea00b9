import { anonymous, signViewer } from '@cluster/viewer'
import type { SubgraphUpstream } from './upstream.ts'

/** Asks identity in the gateway's own name, past the supergraph: the fields are not in it. */
export type AskIdentity = <T>(query: string, variables: Record<string, unknown>) => Promise<T>

const timeoutMs = 2_000

/** The function throws when there is no whole answer in time. */
export function askIdentity(identity: SubgraphUpstream, viewerSecret: string): AskIdentity {
  return async <T>(query: string, variables: Record<string, unknown>) => {
    const signedViewer = signViewer({ ...anonymous, appId: 'gateway', scopes: ['gateway'] }, viewerSecret)
    const signal = AbortSignal.timeout(timeoutMs)
    // What is in this process cannot be stopped: its answer may come when nobody waits any more.
    const late = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(new Error(`no answer within ${timeoutMs} ms`)))
    })
    const asked = identity.execute({ query, variables }, signedViewer, signal)
    const { data, errors } = Object(await Promise.race([asked, late]))
    if (!data || errors?.length) throw new Error(String(errors?.[0]?.extensions?.code ?? 'no answer'))
    return data as T
  }
}
