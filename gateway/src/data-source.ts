import type { GraphQLDataSource } from '@apollo/gateway'
import type { FormattedExecutionResult } from 'graphql'
import type { GatewayContext } from './context.ts'
import { shareRepresentations } from './representations.ts'
import type { SubgraphUpstream } from './upstream.ts'

/** How the gateway's executor asks a subgraph. A subgraph that does not answer fails its own fields only. */
export function dataSource(name: string, upstream: SubgraphUpstream): GraphQLDataSource<GatewayContext> {
  return {
    process: async ({ request, context: given }) => {
      const context = given as GatewayContext
      const { query, operationName } = request
      const { variables, spread } = shareRepresentations(request.variables ?? {})
      const result = await upstream
        .execute(
          { query: query!, variables, ...(operationName ? { operationName } : {}) },
          context.signedViewer,
        )
        .catch(error => unavailable(name, error, context))
      return spread(result)
    },
  }
}

function unavailable(name: string, error: Error, { log }: GatewayContext): FormattedExecutionResult {
  log.warn(
    { subgraph: name, reason: (error as { code?: string }).code ?? error.name },
    'a subgraph does not answer',
  )
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
