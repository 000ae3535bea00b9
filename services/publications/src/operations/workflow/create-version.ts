import { isDuplicateKey, newId } from '@cluster/database'
import { dayOf } from '@cluster/time'
import type { ClientSession } from 'mongoose'
import type { Context } from '../../context.ts'
import { notInThisState, versionInPreparation } from '../../errors.ts'
import { Publication, type PublicationRecord } from '../../models/publication.ts'
import { PublicationFile, type PublicationFileRecord } from '../../models/publication-file.ts'
import { checkState, findEditable } from './find-editable.ts'

/** Makes a draft of the next version, which begins as the newest one stands. */
export async function createVersion(
  id: string,
  { viewer, now, transact }: Context,
): Promise<PublicationRecord> {
  return transact(async session => {
    const publication = await findEditable(id, { viewer, session })
    checkState(publication, 'PUBLISHED')
    if (!publication.isLatest) throw notInThisState('an older version')
    const { conceptId } = publication
    const last = await Publication.findOne({ conceptId })
      .sort({ version: -1 })
      .select('version state')
      .session(session)
      .lean<Pick<PublicationRecord, 'version' | 'state'>>()
    if (last!.state !== 'PUBLISHED' && last!.state !== 'WITHDRAWN') throw versionInPreparation()
    const { doi: _, textKey: __, number: ___, change: ____, ...content } = publication
    const draft: PublicationRecord = {
      ...content,
      ...unpublished,
      _id: newId(),
      version: last!.version + 1,
      publishedOn: dayOf(now()),
      createdById: viewer.personId,
      changedAt: now(),
    }
    try {
      await Publication.insertMany([draft], { session })
    } catch (error) {
      // Somebody else began it just now.
      if (isDuplicateKey(error)) throw versionInPreparation()
      throw error
    }
    await copyFiles(publication._id, draft._id, session)
    return draft
  })
}

/** The same bytes, for as long as either of the two has them. */
async function copyFiles(fromId: string, publicationId: string, session: ClientSession): Promise<void> {
  const files = await PublicationFile.find({ publicationId: fromId })
    .session(session)
    .lean<PublicationFileRecord[]>()
  if (files.length === 0) return
  const copies = files.map(file => ({ ...file, _id: newId(), publicationId }))
  await PublicationFile.insertMany(copies, { session })
}

/** What the first version has been through, the next has still to go through. */
const unpublished = {
  state: 'DRAFT',
  isLatest: false,
  stamp: null,
  releasedAt: null,
  withdrawalReason: null,
  submittedById: null,
  reviewedById: null,
} satisfies Partial<PublicationRecord>
