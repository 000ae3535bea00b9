import type { GraphQLDataSource } from '@apollo/gateway'
import type { FormattedExecutionResult } from 'graphql'
import type { GatewayContext } from './context.ts'
import { shareRepresentations } from './representations.ts'
import type { SubgraphRequest, SubgraphUpstream } from './upstream.ts'

/**
 * How the gateway's executor asks a subgraph. A subgraph that does not answer fails its own fields only.
 * @param timeoutMs how long one answer may take; less when less is left of the request's own time
 */
export function dataSource(
  name: string,
  upstream: SubgraphUpstream,
  timeoutMs: number,
): GraphQLDataSource<GatewayContext> {
  return {
    process: async ({ request, context: given }) => {
      const context = given as GatewayContext
      const { query, operationName } = request
      const { variables, spread } = shareRepresentations(request.variables ?? {})
      const asked = { query: query!, variables, ...(operationName ? { operationName } : {}) }
      const left = Math.min(timeoutMs, context.deadline - Date.now())
      const result = await executeWithin(left, upstream, asked, context.signedViewer).catch(error =>
        unavailable(name, error, context),
      )
      return spread(result)
    },
  }
}

async function executeWithin(
  ms: number,
  upstream: SubgraphUpstream,
  request: SubgraphRequest,
  signedViewer: string,
): Promise<FormattedExecutionResult> {
  if (ms <= 0) throw new Error('no time is left for it')
  const giveUp = new AbortController()
  let timer: NodeJS.Timeout | undefined
  // Not every upstream can be stopped: its answer may come when nobody waits any more.
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no answer within ${ms} ms`))
      giveUp.abort()
    }, ms)
  })
  try {
    return answerOf(await Promise.race([upstream.execute(request, signedViewer, giveUp.signal), late]))
  } finally {
    clearTimeout(timer)
  }
}

/** What is not shaped like an answer would pass for one without data. */
function answerOf(result: unknown): FormattedExecutionResult {
  const { data, errors } = Object(result) as Record<string, unknown>
  const isRefusal = Array.isArray(errors) && errors.every(error => typeof error?.message === 'string')
  if (errors == null ? data && typeof data === 'object' : isRefusal) return result as FormattedExecutionResult
  throw new Error('it answers something else than GraphQL')
}

function unavailable(
  name: string,
  error: Error & { code?: unknown },
  { log }: GatewayContext,
): FormattedExecutionResult {
  const reason = typeof error.code === 'string' ? error.code : error.message
  log.warn({ subgraph: name, reason }, 'a subgraph does not answer')
  return {
    data: null,
    errors: [
      {
        message: `The ${name} service does not answer now; the rest of the answer is complete. Try again.`,
        extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
      },
    ],
  }
}
