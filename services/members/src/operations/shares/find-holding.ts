import { trusted } from '@cluster/database'
import type { Context } from '../../context.ts'
import { ofHolder, type ShareHolderRecord } from '../../models/share-holder.ts'
import { ShareHolding, type ShareHoldingRecord } from '../../models/share-holding.ts'
import { ShareMovement, type ShareMovementRecord } from '../../models/share-movement.ts'
import { type GivenHolder, isSameHolder, readHolder } from './read-holder.ts'
import { noShares } from './shares.ts'

/** A holder in a register. */
export interface Place {
  registerId: string
  holder: ShareHolderRecord
}

/** What somebody holds now, or held at the end of a day: its last entry up to that day tells, in one read. */
export async function findHolding(
  registerId: string,
  { holder: given, asOf }: { holder: GivenHolder; asOf?: string | null },
  { loaders, self }: Context,
): Promise<ShareHoldingRecord> {
  const holder = readHolder(given)
  self.mustBe(given.personId ?? undefined, { organisationId: given.organisationId ?? undefined })
  if (!asOf) return loaders.holding(registerId, holder)
  const last = await ShareMovement.findOne({
    registerId,
    entries: trusted({ $elemMatch: ofHolder(holder) }),
    on: trusted({ $lte: asOf }),
  })
    .sort({ on: -1, _id: -1 })
    .lean<ShareMovementRecord>()
  const entry = last?.entries.find(entry => isSameHolder(entry.holder, holder))
  return { ...noHolding({ registerId, holder }), ...entry?.after }
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
const noHolding = (place: Place): ShareHoldingRecord => ({ _id: '', ...place, ...noShares })
