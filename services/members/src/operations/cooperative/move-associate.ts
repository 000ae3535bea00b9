import type { Context } from '../../context.ts'
import { Associate, type AssociateCategory, type AssociateRecord } from '../../models/associate.ts'
import { heldIn } from '../shares/held-in.ts'
import { currentAssociateIn } from './find-associate.ts'
import { cooperativeIn } from './find-cooperative.ts'
import { checkCategory, collegeFor } from './place-associate.ts'
import { saveChecked } from './save-checked.ts'
import { withChange } from './tally.ts'

interface Given {
  id: string
  category?: AssociateCategory | null
  collegeId?: string | null
}

/** Gives an associate another category or college. */
export async function moveAssociate(
  { id, category: wanted, collegeId: asked }: Given,
  { transact }: Context,
): Promise<AssociateRecord> {
  return transact(async session => {
    const associate = await currentAssociateIn(session, id)
    const { cooperativeId, holder } = associate
    const before = await cooperativeIn(session, cooperativeId)
    const category = wanted ?? associate.category
    if (wanted) await checkCategory(holder, wanted, session)
    // Another category alone leaves the college as it is.
    const collegeId = collegeFor(before, { category, collegeId: asked ?? associate.collegeId })
    const { subscribed: shares } = await heldIn(cooperativeId, holder, session)
    const gone = withChange(before, {
      category: associate.category,
      collegeId: associate.collegeId,
      associates: -1,
      shares: -shares,
    })
    const moved = withChange(gone, { category, collegeId, associates: 1, shares })
    await Associate.updateOne({ _id: id }, { $set: { category, collegeId } }, { session })
    await saveChecked(before, moved, session)
    return { ...associate, category, collegeId }
  })
}
