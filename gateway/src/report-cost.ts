import type { ApolloServerPlugin } from '@apollo/server'
import type { GatewayContext } from './context.ts'

/** Puts `extensions.cost` into what Apollo Server answers. */
export const reportCost: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body }, contextValue }) => {
      if (body.kind !== 'single') return
      body.singleResult.extensions = { ...body.singleResult.extensions, cost: contextValue.allowance.cost() }
    },
  }),
}
