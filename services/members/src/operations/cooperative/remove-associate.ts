import { dayOf } from '@cluster/time'
import type { Context } from '../../context.ts'
import { associateHoldsShares, leavesBeforeJoining, sameHolder, shareDayInTheFuture } from '../../errors.ts'
import { Associate, type AssociateRecord } from '../../models/associate.ts'
import type { ShareHolderRecord } from '../../models/share-holder.ts'
import type { ShareEntryRecord } from '../../models/share-movement.ts'
import { checkReceiver } from '../shares/check-receiver.ts'
import { registerIn } from '../shares/find-register.ts'
import { heldIn } from '../shares/held-in.ts'
import { type GivenHolder, isSameHolder, readHolder } from '../shares/read-holder.ts'
import { type MovementMeans, recordMovement } from '../shares/record-movement.ts'
import { redemptionOf } from '../shares/redeem-shares.ts'
import { transferOf } from '../shares/transfer-shares.ts'
import { currentAssociateIn } from './find-associate.ts'
import { cooperativeIn } from './find-cooperative.ts'
import { withEntries } from './follow-in-cooperative.ts'
import { saveChecked } from './save-checked.ts'
import { withChange } from './tally.ts'

interface Given {
  id: string
  on: string
  redeem: boolean
  transferTo?: GivenHolder | null
}

interface Settlement {
  on: string
  redeem: boolean
  to: ShareHolderRecord | null
}

/** Ends being an associate, and settles the shares that are left with that. */
export async function removeAssociate(
  { id, on, redeem, transferTo }: Given,
  { now, transact, viewer }: Context,
): Promise<AssociateRecord> {
  const to = transferTo ? readHolder(transferTo, 'transferTo') : null
  const authorId = viewer.mustBePerson()
  return transact(async session => {
    const at = now()
    const associate = await currentAssociateIn(session, id)
    const { cooperativeId, category, collegeId } = associate
    if (on > dayOf(at)) throw shareDayInTheFuture(on, dayOf(at))
    if (on < associate.joinedOn) throw leavesBeforeJoining(associate.joinedOn)
    const before = await cooperativeIn(session, cooperativeId)
    const entries = await settle(associate, { on, redeem, to }, { session, now: at, authorId })
    const settled = await withEntries(before, entries, session)
    await saveChecked(before, withChange(settled, { category, collegeId, associates: -1 }), session)
    const left = { leftOn: on, isCurrent: false }
    await Associate.updateOne({ _id: id }, { $set: left }, { session })
    return { ...associate, ...left }
  })
}

/** @returns what the movement changed; nothing where no shares were left */
async function settle(
  { cooperativeId, holder }: AssociateRecord,
  { on, redeem, to }: Settlement,
  means: MovementMeans,
): Promise<ShareEntryRecord[]> {
  const { subscribed: held } = await heldIn(cooperativeId, holder, means.session)
  if (held === 0) return []
  if (!to && !redeem) throw associateHoldsShares(held)
  if (to) {
    if (isSameHolder(holder, to)) throw sameHolder('transferTo')
    await checkReceiver(cooperativeId, { holder: to, field: 'transferTo', on }, means.session)
  }
  const wanted = to
    ? transferOf({ from: holder, to, shares: held, on })
    : redemptionOf({ holder, shares: held, on })
  const { entries } = await recordMovement(await registerIn(means.session, cooperativeId), wanted, means)
  return entries
}
