import type { ApolloServerPlugin } from '@apollo/server'
import type { Config } from '@cluster/config'
import { type DocumentNode, GraphQLError, type OperationDefinitionNode } from 'graphql'
import type { gatewayVariables } from './config.ts'
import type { GatewayContext } from './context.ts'
import { type Measures, measureOperation } from './measure-operation.ts'
import { pointsFor } from './points.ts'

type Limits = Pick<
  Config<typeof gatewayVariables>,
  'MAX_DEPTH' | 'MAX_ALIASES' | 'MAX_DIRECTIVES' | 'MAX_COST'
>

const rules: [keyof Measures, keyof Limits, code: string, what: string][] = [
  ['depth', 'MAX_DEPTH', 'QUERY_TOO_DEEP', 'fields inside each other'],
  ['aliases', 'MAX_ALIASES', 'TOO_MANY_ALIASES', 'aliases'],
  ['directives', 'MAX_DIRECTIVES', 'TOO_MANY_DIRECTIVES', 'directives'],
  ['cost', 'MAX_COST', 'QUERY_TOO_COSTLY', 'objects in its answer'],
]

/** Refuses operations that ask for too much before they are planned; dear ones take more points. */
export function limitOperations(limits: Limits): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, operation, request, contextValue }) => {
        if (!operation) return
        const measures = measuresOf(document, operation, request.variables ?? {})
        for (const [measure, limit, code, what] of rules) {
          if (measures[measure] <= limits[limit]) continue
          throw new GraphQLError(
            `The operation has ${measures[measure]} ${what}: at most ${limits[limit]} are allowed.`,
            { extensions: { code, http: { status: 400 } } },
          )
        }
        const points = pointsFor(measures.cost)
        if (points > 1) await contextValue.allowance.take(points - 1)
      },
    }),
  }
}

// Apollo Server gives the same operation again for the same text.
const known = new WeakMap<OperationDefinitionNode, Measures>()

function measuresOf(document: DocumentNode, operation: OperationDefinitionNode, variables: object): Measures {
  const measures =
    known.get(operation) ?? measureOperation(document, operation, variables as Record<string, unknown>)
  // The size of a page may be a variable.
  if (!operation.variableDefinitions?.length) known.set(operation, measures)
  return measures
}
