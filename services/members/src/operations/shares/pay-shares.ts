import type { Context } from '../../context.ts'
import type { ShareMovementRecord } from '../../models/share-movement.ts'
import { checkShareCount, moveShares } from './move-shares.ts'
import { readHolder } from './read-holder.ts'
import type { GivenShares } from './subscribe-shares.ts'

/** Enters that shares are paid for. Who owes it may be a member no longer. */
export async function payShares(
  { registerId, holder, shares, on }: GivenShares,
  context: Context,
): Promise<ShareMovementRecord> {
  checkShareCount(shares)
  const changes = [{ holder: readHolder(holder), delta: { subscribed: 0, paid: shares } }]
  return moveShares(registerId, () => ({ movement: { kind: 'PAID', shares, on, changes } }), context)
}
