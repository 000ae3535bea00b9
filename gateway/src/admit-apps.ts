import type { Step } from './admit-operations.ts'
import type { AppStandings, Standing } from './app-standings.ts'
import { appOf } from './caller.ts'
import type { GatewayContext } from './context.ts'
import { refusal } from './refusal.ts'
import type { RegisteredOperations } from './registered-operations.ts'

/**
 * Lets an app that asks in its own name do only what it still may, and send only what it may send. A revoked app
 * changes nothing from then on; what it read is remembered for a moment.
 */
export function admitApps(standings: AppStandings, operations: RegisteredOperations): Step {
  const standingOf = async (appId: string, isMutation: boolean, log: GatewayContext['log']) => {
    try {
      return await (isMutation ? standings.afresh(appId) : standings.recent(appId))
    } catch (error) {
      log.warn({ appId, reason: (error as Error).message }, 'identity does not say what an app may do')
      throw refusal(503, 'APP_UNVERIFIED', 'What this app may do cannot be verified now. Try again.')
    }
  }
  return async ({ operation, document, contextValue: { claims, log } }) => {
    const appId = appOf(claims)
    if (!appId || !operation) return
    const isBuiltIn = operations.isBuiltIn(appId)
    const standing: Standing = isBuiltIn
      ? null
      : await standingOf(appId, operation.operation === 'mutation', log)
    if (standing?.isRevoked)
      throw refusal(403, 'APP_REVOKED', "This app's rights were taken back: ask the cluster's staff.")
    if (!isBuiltIn && !standing?.registeredOperationsOnly) return
    if (await operations.has(appId, document)) return
    const message = isBuiltIn
      ? 'This app may send only the operations of services/*/operations.'
      : 'This app may send only operations that were registered for it: have this one registered.'
    throw refusal(403, 'OPERATION_NOT_REGISTERED', message)
  }
}
