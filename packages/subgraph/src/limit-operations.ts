import type { ApolloServerPlugin } from '@apollo/server'
import { measureOperation } from '@cluster/graph/measure-operation.ts'
import { GraphQLError, type GraphQLSchema } from 'graphql'

/** Ten times what the gateway lets a client ask for: what is above was not asked by a gateway that is well. */
const limits = { cost: 100_000, depth: 40 }

/** What a document may have. The gateway writes more than it was sent: fragments put in, names of types. */
export const documentLimits = { maxTokens: 20_000, maxRecursiveSelections: 5_000 }

/** The gateway is trusted with who asks, and not with how much: a subgraph stays up by itself. */
export function limitOperations(schema: GraphQLSchema): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, operation, request }) => {
        if (!operation) return
        if (!schema.getRootType(operation.operation))
          throw refusal('OPERATION_NOT_SUPPORTED', `There is no ${operation.operation} here.`)
        const { cost, depth } = measureOperation(document, operation, request.variables ?? {})
        if (cost > limits.cost) throw refusal('QUERY_TOO_COSTLY', 'It asks for too many objects.')
        if (depth > limits.depth) throw refusal('QUERY_TOO_DEEP', 'It has too many fields inside each other.')
      },
    }),
  }
}

function refusal(code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } } })
}
