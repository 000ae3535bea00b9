import { newId } from '@cluster/database'
import type { Context } from '../../context.ts'
import { alreadyAnAssociate } from '../../errors.ts'
import { Associate, type AssociateRecord } from '../../models/associate.ts'
import { ofHolder } from '../../models/share-holder.ts'
import { registerIn } from '../shares/find-register.ts'
import { checkShareCount, turnOf } from '../shares/move-shares.ts'
import { checkHolderExists, type GivenHolder, readHolder } from '../shares/read-holder.ts'
import { recordMovement } from '../shares/record-movement.ts'
import { cooperativeIn } from './find-cooperative.ts'
import { withEntries } from './follow-in-cooperative.ts'
import { checkCategory, collegeFor } from './place-associate.ts'
import { saveChecked } from './save-checked.ts'
import { withChange } from './tally.ts'

interface Given extends Pick<AssociateRecord, 'cooperativeId' | 'category'> {
  collegeId?: string | null
  holder: GivenHolder
  shares: number
  on: string
}

/** Admits an associate, who subscribes its first shares. */
export async function admitAssociate(
  { cooperativeId, category, collegeId, holder: given, shares, on }: Given,
  { inTurn, now, transact, viewer }: Context,
): Promise<AssociateRecord> {
  checkShareCount(shares)
  const holder = readHolder(given)
  const authorId = viewer.mustBePerson()
  return inTurn(turnOf(cooperativeId), () =>
    transact(async session => {
      const before = await cooperativeIn(session, cooperativeId)
      await checkHolderExists(holder, { session })
      const isAlready = { cooperativeId, ...ofHolder(holder), isCurrent: true }
      if (await Associate.exists(isAlready).session(session)) throw alreadyAnAssociate()
      await checkCategory(holder, category, session)
      const associate: AssociateRecord = {
        _id: newId(),
        cooperativeId,
        holder,
        category,
        collegeId: collegeFor(before, { category, collegeId }),
        joinedOn: on,
        leftOn: null,
        isCurrent: true,
      }
      await Associate.create([associate], { session })
      const { entries } = await recordMovement(
        await registerIn(session, cooperativeId),
        { kind: 'SUBSCRIBED', shares, on, changes: [{ holder, delta: { subscribed: shares, paid: 0 } }] },
        { session, now: now(), authorId },
      )
      const joined = withChange(before, { category, collegeId: associate.collegeId, associates: 1 })
      await saveChecked(before, await withEntries(joined, entries, session), session)
      return associate
    }),
  )
}
