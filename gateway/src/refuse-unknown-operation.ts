import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError } from 'graphql'
import type { GatewayContext } from './context.ts'

/** Apollo's gateway would answer 500 to a request that names no operation of its document. */
export const refuseUnknownOperation: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation }) => {
      if (operation) return
      throw new GraphQLError('The document has no such operation, or several and none is named.', {
        extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
      })
    },
  }),
}
