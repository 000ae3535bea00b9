import { request } from 'undici'
import type { Tokens } from './tokens.ts'

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
   * Asks the graph in the client's own name.
   * @returns the data, in which what does not exist is null
   * @throws GraphUnavailable when a part of the answer is missing
   */
  ask<T>(query: string, variables: Record<string, unknown>): Promise<T>
}

interface Answer<T> {
  data?: T
  errors?: { extensions?: { code?: string } }[]
}

const timeoutMs = 15_000

/**
 * @param url the origin of the gateway
 * @param tokens null for a client that reads what everybody may
 */
export function connectGraph(url: string, tokens: Tokens | null): Graph {
  const post = async (body: string) =>
    request(new URL('/graphql', url), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(tokens ? { authorization: `Bearer ${await tokens.get()}` } : {}),
      },
      body,
      // Of the whole exchange: a server that sends a byte now and then would hold it for ever.
      signal: AbortSignal.timeout(timeoutMs),
    })
  return {
    ask: async <T>(query: string, variables: Record<string, unknown>) => {
      const asked = JSON.stringify({ query, variables })
      let answer = await post(asked)
      if (answer.statusCode === 401 && tokens) {
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
