import { text } from 'node:stream/consumers'
import { inTransaction, trusted } from '@cluster/database'
import { FileText } from '../../models/file-text.ts'
import { Publication } from '../../models/publication.ts'
import { PublicationFile, type PublicationFileRecord } from '../../models/publication-file.ts'
import { longestText } from '../../text/limits.ts'
import { textOfPdf } from '../../text/text-of-pdf.ts'
import { changeCatalogue } from '../catalogue/change-catalogue.ts'
import { dropContents, readContent } from './contents.ts'

/**
 * Does to a file what is due: forgets one that did not come in time, drops bytes that are nobody's, reads the text of one
 * that came. It may be called again.
 * @returns when to look again; null where there is nothing more to do
 */
export async function workOnFile(id: string, at: Date, signal?: AbortSignal): Promise<Date | null> {
  const file = await PublicationFile.findById(id).lean<PublicationFileRecord>()
  if (file?.state === 'STORED') {
    await dropContents(id, [file.contentId!])
    await readText(file, signal)
    return null
  }
  if (file && file.expiresAt > at) return file.expiresAt
  // Unless it comes just now.
  if (file) await PublicationFile.deleteOne({ _id: id, state: 'EXPECTED' })
  const kept = await PublicationFile.find({ _id: id }).lean<PublicationFileRecord[]>()
  await dropContents(
    id,
    kept.flatMap(({ contentId }) => contentId ?? []),
  )
  return null
}

async function readText(
  { contentId, mediaType }: PublicationFileRecord,
  signal?: AbortSignal,
): Promise<void> {
  if (await FileText.exists({ _id: contentId! })) return
  const read = await textOf(contentId!, mediaType!, signal)
  // What is cut off in the middle is read again, not noted as unreadable.
  signal?.throwIfAborted()
  await FileText.updateOne({ _id: contentId! }, { text: read ?? '' }, { upsert: true })
  await letSearchKnow(contentId!)
}

async function textOf(contentId: string, mediaType: string, signal?: AbortSignal): Promise<string | null> {
  if (mediaType === 'application/pdf') return textOfPdf(readContent(contentId), signal)
  if (mediaType.startsWith('text/'))
    return (await text(readContent(contentId, { end: longestText }))).slice(0, longestText)
  return null
}

/** What is published already is looked at again by the search; a draft is not in it. */
async function letSearchKnow(contentId: string): Promise<void> {
  const files = await PublicationFile.find({ contentId }).lean<PublicationFileRecord[]>()
  const published = {
    _id: trusted({ $in: files.map(({ publicationId }) => publicationId) }),
    number: trusted({ $exists: true }),
  }
  if (!(await Publication.exists(published))) return
  await inTransaction('publications', async session => {
    const { change } = await changeCatalogue(session)
    await Publication.updateMany(published, { change }, { session })
  })
}
