import type { Context } from '../../context.ts'
import { sameHolder } from '../../errors.ts'
import type { ShareHolderRecord } from '../../models/share-holder.ts'
import type { ShareMovementRecord } from '../../models/share-movement.ts'
import { checkShareCount, moveShares } from './move-shares.ts'
import { type GivenHolder, isSameHolder, readHolder } from './read-holder.ts'
import type { WantedMovement } from './record-movement.ts'

export interface GivenTransfer {
  registerId: string
  from: GivenHolder
  to: GivenHolder
  shares: number
  on: string
}

/** Enters that shares pass from one holder to another. */
export async function transferShares(
  { registerId, shares, on, ...given }: GivenTransfer,
  context: Context,
): Promise<ShareMovementRecord> {
  checkShareCount(shares)
  const [from, to] = [readHolder(given.from, 'from'), readHolder(given.to, 'to')]
  if (isSameHolder(from, to)) throw sameHolder('to')
  const movement = transferOf({ from, to, shares, on })
  return moveShares(registerId, () => ({ movement, receiver: { holder: to, field: 'to' } }), context)
}

interface Transfer {
  from: ShareHolderRecord
  to: ShareHolderRecord
  shares: number
  on: string
}

/** What one holder loses the other receives. */
export function transferOf({ from, to, shares, on }: Transfer): WantedMovement {
  const moved = { subscribed: shares, paid: shares }
  return {
    kind: 'TRANSFERRED',
    shares,
    on,
    changes: [
      { holder: from, delta: { subscribed: -shares, paid: -shares } },
      { holder: to, delta: moved },
    ],
  }
}
