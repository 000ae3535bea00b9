import type { ClientSession } from 'mongoose'
import type { Context } from '../../context.ts'
import { filesAreMissing, publicationExists } from '../../errors.ts'
import { Publication, type PublicationRecord } from '../../models/publication.ts'
import { PublicationFile, type PublicationFileRecord } from '../../models/publication-file.ts'
import { textKey } from '../../text-key.ts'
import { planLift } from '../access/plan-lift.ts'
import { changeCatalogue } from '../catalogue/change-catalogue.ts'
import { checkState, findEditable } from './find-editable.ts'
import { writePublication } from './write-publication.ts'

/** Shows what was approved to everybody, as the newest version. */
export async function publishPublication(
  id: string,
  { viewer, now, transact }: Context,
): Promise<PublicationRecord> {
  return transact(async (session, emit) => {
    const publication = await findEditable(id, { viewer, session })
    if (publication.state === 'PUBLISHED') return publication
    checkState(publication, 'APPROVED')
    await checkFiles(id, session)
    const { stamp, firstNumber, change } = await changeCatalogue(session, 1)
    const at = now()
    const released: PublicationRecord = {
      ...publication,
      ...openedIfDue(publication, at),
      state: 'PUBLISHED',
      isLatest: true,
      textKey: textKey(publication),
      number: firstNumber,
      stamp,
      change,
      releasedAt: at,
      changedAt: at,
    }
    await endLatest(released, session)
    await checkUnknown(released, session)
    await writePublication(released, session)
    await planLift(released, session)
    emit({ type: 'publication.released', subject: id })
    return released
  })
}

async function checkFiles(publicationId: string, session: ClientSession): Promise<void> {
  const expected = await PublicationFile.find({ publicationId, state: 'EXPECTED' })
    .session(session)
    .lean<PublicationFileRecord[]>()
  if (expected.length > 0) throw filesAreMissing(expected.map(({ name }) => name).join(', '))
}

/** An embargo that ended while the publication was reviewed keeps nothing back. */
function openedIfDue({ access, embargoUntil }: PublicationRecord, at: Date): Partial<PublicationRecord> {
  return access === 'EMBARGOED' && embargoUntil! <= at ? { access: 'OPEN', embargoUntil: null } : {}
}

/** The version that was the newest is so no more; it stays where it is cited. */
async function endLatest(
  { conceptId, stamp, change }: PublicationRecord,
  session: ClientSession,
): Promise<void> {
  await Publication.updateMany({ conceptId, isLatest: true }, { isLatest: false, stamp, change }, { session })
}

// Nobody else publishes meanwhile: changes of the catalogue come one after the other.
async function checkUnknown(
  { conceptId, doi, textKey }: PublicationRecord,
  session: ClientSession,
): Promise<void> {
  const alike = await Publication.find({ textKey, isLatest: true })
    .select('conceptId doi')
    .session(session)
    .lean<Pick<PublicationRecord, '_id' | 'conceptId' | 'doi'>[]>()
  // Two with DOIs of their own are two: an article and the paper before it.
  const same = alike.find(other => other.conceptId !== conceptId && !(other.doi && doi))
  if (same) throw publicationExists(same._id)
}
