import type { ClientSession } from 'mongoose'
import { ofHolder, type ShareHolderRecord } from '../../models/share-holder.ts'
import { ShareHolding, type ShareHoldingRecord } from '../../models/share-holding.ts'
import type { Shares } from '../../models/share-register.ts'
import { noShares } from './shares.ts'

/** What somebody holds in a register, as a transaction sees it. */
export async function heldIn(
  registerId: string,
  holder: ShareHolderRecord,
  session?: ClientSession,
): Promise<Shares> {
  const holding = await ShareHolding.findOne({ registerId, ...ofHolder(holder) })
    .session(session ?? null)
    .lean<ShareHoldingRecord>()
  return holding ?? noShares
}
