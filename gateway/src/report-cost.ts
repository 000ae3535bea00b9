import type { ApolloServerPlugin } from '@apollo/server'
import type { GatewayContext } from './context.ts'
import { countObjects } from './count-objects.ts'
import { pointsFor } from './points.ts'

/** Gives back what was taken for more than the answer holds, and puts `extensions.cost` into it. */
export const reportCost: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body }, contextValue: { allowance } }) => {
      if (body.kind !== 'single') return
      // Where one point was taken there is none to give back, so nothing to count.
      if (allowance.cost().requested > 1)
        await allowance.settle(pointsFor(countObjects(body.singleResult.data)))
      body.singleResult.extensions = { ...body.singleResult.extensions, cost: allowance.cost() }
    },
  }),
}
