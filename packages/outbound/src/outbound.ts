import { Agent, request } from 'undici'
import { refusalOf } from './check-url.ts'
import { guardedConnector } from './connector.ts'
import type { Rules } from './resolve.ts'

/** What came of a request: the status of an answer, or a code for why there was none. */
export type Answer =
  | { status: number; retryAfter: string | null; error: null }
  | { status: null; retryAfter: null; error: string }

export interface Outbound {
  /** Posts a text. It follows no redirect, keeps nothing of the answer's body, and ends within ten seconds. Never throws. */
  post(url: string, message: { headers: Record<string, string>; body: string }): Promise<Answer>
  close(): Promise<void>
}

/** In milliseconds. */
export interface Patience {
  connectMs: number
  answerMs: number
  /** Of the whole exchange: a server that sends a byte now and then would hold it for ever. */
  wholeMs: number
}
const patience: Patience = { connectMs: 4_000, answerMs: 8_000, wholeMs: 10_000 }

/** What is read of a body, so that the connection can serve again; beyond that it is cut. */
const bodyBytes = 16_384
const connectionsOfOrigin = 8

/** Sends requests to addresses that others chose, and only to those of the open internet. */
export function createOutbound(
  rules: Rules,
  { connectMs, answerMs, wholeMs }: Patience = patience,
): Outbound {
  const agent = new Agent({
    connect: guardedConnector(rules, connectMs),
    allowH2: false,
    connections: connectionsOfOrigin,
    headersTimeout: answerMs,
    bodyTimeout: connectMs,
    keepAliveTimeout: 5_000,
    keepAliveMaxTimeout: 30_000,
  })
  return {
    post: async (url, { headers, body }) => {
      const refusal = refusalOf(url, rules)
      if (refusal) return unanswered(refusal)
      try {
        const signal = AbortSignal.timeout(wholeMs)
        const answer = await request(url, { dispatcher: agent, method: 'POST', headers, body, signal })
        // What was answered stands, whatever becomes of the rest.
        await answer.body.dump({ limit: bodyBytes, signal }).catch(() => undefined)
        const retryAfter = [answer.headers['retry-after']].flat()[0] ?? null
        return { status: answer.statusCode, retryAfter, error: null }
      } catch (error) {
        return unanswered(codeOf(error as Fault))
      }
    },
    close: () => agent.destroy(),
  }
}

const unanswered = (error: string): Answer => ({ status: null, retryAfter: null, error })

interface Fault {
  code?: unknown
  name?: string
}

const codes: Record<string, string> = {
  UND_ERR_CONNECT_TIMEOUT: 'CONNECT_TIMEOUT',
  UND_ERR_HEADERS_TIMEOUT: 'TIMEOUT',
  TimeoutError: 'TIMEOUT',
  UND_ERR_SOCKET: 'CONNECTION_LOST',
}

// Codes, never texts: those hold addresses.
function codeOf({ code, name = 'UNKNOWN' }: Fault): string {
  const reason = typeof code === 'string' ? code : name
  return codes[reason] ?? reason
}
