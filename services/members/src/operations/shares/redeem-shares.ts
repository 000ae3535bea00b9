import type { Context } from '../../context.ts'
import type { ShareHolderRecord } from '../../models/share-holder.ts'
import type { ShareMovementRecord } from '../../models/share-movement.ts'
import { checkShareCount, moveShares } from './move-shares.ts'
import { readHolder } from './read-holder.ts'
import type { WantedMovement } from './record-movement.ts'
import type { GivenShares } from './subscribe-shares.ts'

/** Enters that shares are paid back. Who holds them may be a member no longer. */
export async function redeemShares(
  { registerId, holder, shares, on }: GivenShares,
  context: Context,
): Promise<ShareMovementRecord> {
  checkShareCount(shares)
  const movement = redemptionOf({ holder: readHolder(holder), shares, on })
  return moveShares(registerId, () => ({ movement }), context)
}

interface Redemption {
  holder: ShareHolderRecord
  shares: number
  on: string
}

export const redemptionOf = ({ holder, shares, on }: Redemption): WantedMovement => ({
  kind: 'REDEEMED',
  shares,
  on,
  changes: [{ holder, delta: { subscribed: -shares, paid: -shares } }],
})
