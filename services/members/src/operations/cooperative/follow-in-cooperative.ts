import type { ClientSession } from 'mongoose'
import { holderNotAnAssociate } from '../../errors.ts'
import { Associate, type AssociateRecord } from '../../models/associate.ts'
import type { CooperativeRecord } from '../../models/cooperative.ts'
import { ofHolder } from '../../models/share-holder.ts'
import type { ShareEntryRecord } from '../../models/share-movement.ts'
import { cooperativeIn } from './find-cooperative.ts'
import { saveChecked } from './save-checked.ts'
import { type TallyChange, withChange } from './tally.ts'

/** Puts a movement of shares into the tally of its cooperative. @throws DomainError STATUTORY_RULE_BROKEN */
export async function followInCooperative(
  cooperativeId: string,
  entries: readonly ShareEntryRecord[],
  session: ClientSession,
): Promise<void> {
  const before = await cooperativeIn(session, cooperativeId)
  await saveChecked(before, await withEntries(before, entries, session), session)
}

/** The cooperative as it is after a movement of shares. @throws DomainError HOLDER_NOT_AN_ASSOCIATE */
export async function withEntries(
  cooperative: CooperativeRecord,
  entries: readonly ShareEntryRecord[],
  session: ClientSession,
): Promise<CooperativeRecord> {
  let after = cooperative
  for (const entry of entries) {
    const associate = await Associate.findOne({
      cooperativeId: cooperative._id,
      ...ofHolder(entry.holder),
      isCurrent: true,
    })
      .session(session)
      .lean<AssociateRecord>()
    // A correction may name somebody who has left since.
    if (!associate) throw holderNotAnAssociate('number')
    after = withChange(after, changeOf(associate, entry))
  }
  return after
}

const changeOf = (
  { category, collegeId }: AssociateRecord,
  { delta, after }: ShareEntryRecord,
): TallyChange => {
  const before = after.subscribed - delta.subscribed
  return {
    category,
    collegeId,
    shares: delta.subscribed,
    shareholders: Number(after.subscribed > 0) - Number(before > 0),
  }
}
