import { trusted } from '@cluster/database'
import type { Context } from '../../context.ts'
import { ofHolder } from '../../models/share-holder.ts'
import type { ShareHoldingRecord } from '../../models/share-holding.ts'
import { ShareMovement, type ShareMovementRecord } from '../../models/share-movement.ts'
import { noHolding } from './find-holdings.ts'
import { type GivenHolder, isSameHolder, readHolder } from './read-holder.ts'

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
