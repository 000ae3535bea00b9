import { trusted } from '@cluster/database'
import type { Context } from '../../context.ts'
import { reasonMissing, textTooLong } from '../../errors.ts'
import { Publication, type PublicationRecord } from '../../models/publication.ts'
import { planLift } from '../access/plan-lift.ts'
import { changeCatalogue } from '../catalogue/change-catalogue.ts'
import { checkState, findEditable } from './find-editable.ts'

/** Takes a publication back. A tombstone stays; the version before it is the newest again. */
export async function withdrawPublication(
  id: string,
  reasonGiven: string,
  { viewer, now, transact }: Context,
): Promise<PublicationRecord> {
  const withdrawalReason = reasonGiven.normalize('NFC').trim()
  if (!withdrawalReason) throw reasonMissing()
  if (withdrawalReason.length > 1_000) throw textTooLong('reason', 1_000)
  return transact(async (session, emit) => {
    const publication = await findEditable(id, { viewer, session })
    if (publication.state === 'WITHDRAWN') return publication
    checkState(publication, 'PUBLISHED')
    const { stamp, change } = await changeCatalogue(session)
    const end = {
      state: 'WITHDRAWN',
      isLatest: false,
      withdrawalReason,
      stamp,
      change,
      changedAt: now(),
    } as const
    await Publication.updateOne({ _id: id }, { $set: end, $unset: { textKey: true } }, { session })
    const withdrawn = { ...publication, ...end }
    if (publication.isLatest) {
      const { conceptId, version } = publication
      await Publication.findOneAndUpdate(
        { conceptId, version: trusted({ $lt: version }), state: 'PUBLISHED' },
        { isLatest: true, stamp, change },
        { session, sort: { version: -1 } },
      )
    }
    await planLift(withdrawn, session)
    emit({ type: 'publication.withdrawn', subject: id })
    return withdrawn
  })
}
