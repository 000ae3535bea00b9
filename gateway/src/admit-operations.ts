import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server'
import type { GatewayContext } from './context.ts'

/** What is looked at before an operation is planned. It throws the refusal. */
export type Step = (asked: GraphQLRequestContextDidResolveOperation<GatewayContext>) => Promise<void> | void

/**
 * Goes through the steps one after another, since Apollo Server runs all plugins at once: what one refuses takes no
 * points, is not looked up and leaves no note in the next.
 */
export function admitOperations(steps: readonly Step[]): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async asked => {
        for (const step of steps) await step(asked)
      },
    }),
  }
}
