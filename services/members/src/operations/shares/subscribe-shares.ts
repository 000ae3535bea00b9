import type { Context } from '../../context.ts'
import type { ShareMovementRecord } from '../../models/share-movement.ts'
import { checkShareCount, moveShares } from './move-shares.ts'
import { type GivenHolder, readHolder } from './read-holder.ts'

/** Shares of one holder, as they are given. */
export interface GivenShares {
  registerId: string
  holder: GivenHolder
  shares: number
  on: string
}

/** Enters that somebody subscribed shares. */
export async function subscribeShares(
  { registerId, holder: given, shares, on }: GivenShares,
  context: Context,
): Promise<ShareMovementRecord> {
  checkShareCount(shares)
  const holder = readHolder(given)
  const changes = [{ holder, delta: { subscribed: shares, paid: 0 } }]
  const movement = { kind: 'SUBSCRIBED' as const, shares, on, changes }
  return moveShares(registerId, () => ({ movement, receiver: { holder, field: 'holder' } }), context)
}
