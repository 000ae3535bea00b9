import { createHash } from 'node:crypto'
import { builtInOperations } from '@cluster/graph/operations.ts'
import { type DocumentNode, print } from 'graphql'
import { LRUCache } from 'lru-cache'
import type { AskIdentity } from './ask-identity.ts'
import { appOf } from './caller.ts'
import type { GatewayContext } from './context.ts'
import { refusal } from './refusal.ts'

export interface RegisteredOperations {
  /** Is it an app of the cluster itself, held to the operations in its code? */
  isBuiltIn(appId: string): boolean
  /** May the app send this document? By what it says, however it is laid out. @throws GraphQLError 503 */
  has(appId: string, document: DocumentNode): Promise<boolean>
  /** The document that an app registered under a hash, or null. @throws GraphQLError 503 */
  find(appId: string, hash: string): Promise<string | null>
}

/** Taken back, an operation is refused after so long. */
const rememberedMs = 60_000
const query = `query ($appId: ID!, $hash: String!) {
  registeredOperation(appId: $appId, hash: $hash) { document }
}`

/** @param builtIn the ids of the cluster's own apps */
export function registeredOperations(ask: AskIdentity, builtIn: readonly string[]): RegisteredOperations {
  const ofCluster = new Map(builtInOperations().map(document => [hashOf(document), document]))
  const known = new LRUCache<string, string>({ max: 2_000, ttl: rememberedMs })
  const hashes = new WeakMap<DocumentNode, string>()

  const isBuiltIn = (appId: string) => builtIn.includes(appId)
  const find = async (appId: string, hash: string) => {
    if (isBuiltIn(appId)) return ofCluster.get(hash) ?? null
    const key = `${appId} ${hash}`
    const remembered = known.get(key)
    if (remembered) return remembered
    const { registeredOperation } = await ask<{ registeredOperation: { document: string } | null }>(query, {
      appId,
      hash,
    }).catch(() => {
      throw refusal(503, 'APP_UNVERIFIED', 'What this app registered cannot be read now. Try again.')
    })
    if (!registeredOperation) return null
    known.set(key, registeredOperation.document)
    return registeredOperation.document
  }
  const has = async (appId: string, document: DocumentNode) => {
    // Apollo Server gives the same document again for the same text.
    const hash = hashes.get(document) ?? hashOf(print(document))
    hashes.set(document, hash)
    return (await find(appId, hash)) !== null
  }
  return { isBuiltIn, has, find }
}

/**
 * Puts the document into a request that names it by its hash, as Apollo's clients do:
 * `extensions.persistedQuery.sha256Hash`. Where both are sent the document counts.
 * @throws GraphQLError PERSISTED_QUERY_NOT_FOUND, HTTP 404
 */
export async function putDocumentIn(
  body: unknown,
  claims: GatewayContext['claims'],
  operations: RegisteredOperations,
): Promise<void> {
  const request = Object(body) as { query?: unknown; extensions?: { persistedQuery?: unknown } }
  const { persistedQuery } = Object(request.extensions) as { persistedQuery?: unknown }
  if (persistedQuery === undefined) return
  delete request.extensions!.persistedQuery
  if (request.query) return
  const { sha256Hash } = Object(persistedQuery) as { sha256Hash?: unknown }
  const appId = appOf(claims)
  const isHash = typeof sha256Hash === 'string' && /^[0-9a-f]{64}$/.test(sha256Hash)
  const document = appId && isHash ? await operations.find(appId, sha256Hash) : null
  const message = 'No operation with this hash was registered for this app: send the whole document.'
  if (!document) throw refusal(404, 'PERSISTED_QUERY_NOT_FOUND', message)
  request.query = document
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
