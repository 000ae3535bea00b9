import type { Context } from '../../context.ts'
import { webhookAppRevoked, webhookDisabledByStaff } from '../../errors.ts'
import { WebhookEndpoint, type WebhookEndpointRecord } from '../../models/webhook-endpoint.ts'
import { findEndpoint } from './find-endpoint.ts'

/** Stops sending to an endpoint; what staff disables stays so until staff enables it. */
export async function disableEndpoint(
  id: string,
  { self, viewer, now, transact }: Context,
): Promise<WebhookEndpointRecord> {
  const because = viewer.personId === null ? 'BY_APP' : 'BY_STAFF'
  return transact(async session => {
    const endpoint = await findEndpoint(id, self, session)
    const { state, disabledBecause } = endpoint
    const isSo = state === 'DISABLED' && (because === 'BY_APP' || disabledBecause === 'APP_REVOKED')
    if (isSo || disabledBecause === because) return endpoint
    const changes = { state: 'DISABLED', disabledBecause: because, disabledAt: now() } as const
    await WebhookEndpoint.updateOne({ _id: id }, { $set: changes }, { session })
    return { ...endpoint, ...changes }
  })
}

/** Sends to an endpoint again, as if nothing had ever failed. */
export async function enableEndpoint(
  id: string,
  { self, viewer, transact }: Context,
): Promise<WebhookEndpointRecord> {
  return transact(async session => {
    const endpoint = await findEndpoint(id, self, session)
    if (endpoint.state === 'ACTIVE') return endpoint
    if (endpoint.disabledBecause === 'APP_REVOKED') throw webhookAppRevoked()
    if (endpoint.disabledBecause === 'BY_STAFF' && !viewer.has('STAFF')) throw webhookDisabledByStaff()
    const changes = {
      state: 'ACTIVE',
      disabledBecause: null,
      disabledAt: null,
      failingSince: null,
      restUntil: null,
    } as const
    await WebhookEndpoint.updateOne({ _id: id }, { $set: changes }, { session })
    return { ...endpoint, ...changes }
  })
}
