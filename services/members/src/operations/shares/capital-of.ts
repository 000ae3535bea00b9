import type { ClientSession } from 'mongoose'
import { clusterRegisterId, ShareRegister, type ShareRegisterRecord } from '../../models/share-register.ts'
import { heldIn } from './held-in.ts'

/**
 * The capital of the union that an organisation holds, in cents, whether or not it is a member: what it brings to the
 * composition when it becomes one, and takes away when it ends being one.
 */
export async function capitalOf(organisationId: string, session?: ClientSession): Promise<number> {
  const { subscribed } = await heldIn(
    clusterRegisterId,
    { kind: 'ORGANISATION', id: organisationId },
    session,
  )
  if (subscribed === 0) return 0
  const register = await ShareRegister.findById(clusterRegisterId)
    .session(session ?? null)
    .lean<ShareRegisterRecord>()
  return subscribed * register!.nominalCents
}
