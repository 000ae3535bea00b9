import { readFileSync } from 'node:fs'
import { anonymous, signToken } from '@cluster/identity'
import { request } from 'undici'

/** The graph did not give a whole answer: try again later. */
export class GraphUnavailable extends Error {
  override name = 'GraphUnavailable'
  readonly code: string

  constructor(code: string) {
    super('The graph gives no whole answer')
    this.code = code
  }
}

export interface Graph {
  /**
   * Asks the graph in the name of the reminder job.
   * @returns the data, in which what does not exist is null
   * @throws GraphUnavailable when a part of the answer is missing
   */
  ask<T>(query: string, variables: Record<string, unknown>): Promise<T>
}

export interface GraphOptions {
  GATEWAY_URL: string
  WORKER_KEY_FILE: string
  TOKEN_ISSUER: string
  TOKEN_AUDIENCE: string
}

interface Answer<T> {
  data?: T
  errors?: { extensions?: { code?: string } }[]
}

const timeoutMs = 15_000

export function connectGraph(options: GraphOptions): Graph {
  const tokens = tokenSource(options)
  return {
    ask: async <T>(query: string, variables: Record<string, unknown>) => {
      const { body } = await request(new URL('/graphql', options.GATEWAY_URL), {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokens()}` },
        body: JSON.stringify({ query, variables }),
        headersTimeout: timeoutMs,
        bodyTimeout: timeoutMs,
      })
      const { data, errors = [] } = (await body.json()) as Answer<T>
      const failed = errors.find(({ extensions }) => !extensions?.code?.endsWith('_NOT_FOUND'))
      if (failed || !data) throw new GraphUnavailable(failed?.extensions?.code ?? 'NO_DATA')
      return data
    },
  }
}

// Signed with the worker's own key, for ten minutes; a new one is made before the old one runs out.
function tokenSource({ WORKER_KEY_FILE, TOKEN_ISSUER, TOKEN_AUDIENCE }: GraphOptions): () => Promise<string> {
  const key = JSON.parse(readFileSync(WORKER_KEY_FILE, 'utf8'))
  const claims = { ...anonymous, appId: 'reminder-worker', scopes: ['reminders:send'] }
  let token: Promise<string> | undefined
  let renewAt = 0
  return () => {
    if (!token || Date.now() > renewAt) {
      token = signToken(claims, { key, issuer: TOKEN_ISSUER, audience: TOKEN_AUDIENCE })
      renewAt = Date.now() + 5 * 60_000
    }
    return token
  }
}
