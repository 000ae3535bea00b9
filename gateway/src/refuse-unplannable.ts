import type { ApolloServerPlugin } from '@apollo/server'
import type { GatewayContext } from './context.ts'

/** What graphql-js holds for valid and Apollo's planner does not (`isOneOf`) is the request's fault, not a 500. */
export const refuseUnplannable: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { http, body } }) => {
      const errors = body.kind === 'single' ? body.singleResult.errors : undefined
      if (errors?.some(({ extensions }) => extensions?.code === 'INVALID_GRAPHQL')) http.status = 400
    },
  }),
}
