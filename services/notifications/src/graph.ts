import { readFileSync } from 'node:fs'
import { anonymous, type Claims, signToken } from '@cluster/identity'
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
  const post = async (body: string) =>
    request(new URL('/graphql', options.GATEWAY_URL), {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokens.get()}` },
      body,
      // Of the whole exchange: a server that sends a byte now and then would hold it for ever.
      signal: AbortSignal.timeout(timeoutMs),
    })
  return {
    ask: async <T>(query: string, variables: Record<string, unknown>) => {
      const asked = JSON.stringify({ query, variables })
      let answer = await post(asked)
      if (answer.statusCode === 401) {
        await answer.body.dump()
        tokens.renew()
        answer = await post(asked)
      }
      const { data, errors = [] } = parse<T>(await answer.body.text(), answer.statusCode)
      const failed = errors.find(({ extensions }) => !extensions?.code?.endsWith('_NOT_FOUND'))
      if (failed || !data) throw new GraphUnavailable(failed?.extensions?.code ?? `HTTP_${answer.statusCode}`)
      return data
    },
  }
}

// What stands before the gateway answers with a page of its own.
function parse<T>(text: string, status: number): Answer<T> {
  try {
    return JSON.parse(text) ?? {}
  } catch {
    throw new GraphUnavailable(`HTTP_${status}`)
  }
}

interface Tokens {
  get(): Promise<string>
  renew(): void
}

/** As whom the worker asks. */
export const reminderWorker: Claims = { ...anonymous, appId: 'reminder-worker', scopes: ['reminders:send'] }

// Signed with the worker's own key, for ten minutes; a new one is made before the old one runs out.
function tokenSource({ WORKER_KEY_FILE, TOKEN_ISSUER, TOKEN_AUDIENCE }: GraphOptions): Tokens {
  const key = JSON.parse(readFileSync(WORKER_KEY_FILE, 'utf8'))
  let token: Promise<string> | undefined
  let renewAt = 0
  const get = () => {
    if (!token || Date.now() > renewAt) {
      token = signToken(reminderWorker, { key, issuer: TOKEN_ISSUER, audience: TOKEN_AUDIENCE })
      renewAt = Date.now() + 5 * 60_000
    }
    return token
  }
  const renew = () => {
    token = undefined
  }
  return { get, renew }
}
