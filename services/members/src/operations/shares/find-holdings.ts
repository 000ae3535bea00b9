import { ofHolder, type ShareHolderRecord } from '../../models/share-holder.ts'
import { ShareHolding, type ShareHoldingRecord } from '../../models/share-holding.ts'
import { noShares } from './shares.ts'

/** A holder in a register. */
export interface Place {
  registerId: string
  holder: ShareHolderRecord
}

/** What each holder holds now, in one command. */
export async function findHoldings(places: readonly Place[]): Promise<ShareHoldingRecord[]> {
  const rows = await ShareHolding.find({
    $or: places.map(({ registerId, holder }) => ({ registerId, ...ofHolder(holder) })),
  }).lean<ShareHoldingRecord[]>()
  const found = new Map(rows.map(row => [keyOf(row), row]))
  return places.map(place => found.get(keyOf(place)) ?? noHolding(place))
}

const keyOf = ({ registerId, holder }: Place): string => JSON.stringify([registerId, holder.kind, holder.id])

// Nothing has no row, and so no id that anybody could ask for.
export const noHolding = (place: Place): ShareHoldingRecord => ({ _id: '', ...place, ...noShares })
