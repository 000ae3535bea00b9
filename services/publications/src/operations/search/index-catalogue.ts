import { inTransaction, trusted } from '@cluster/database'
import type { ClientSession } from 'mongoose'
import { FileText, type FileTextRecord } from '../../models/file-text.ts'
import { IndexWork, type IndexWorkRow, indexWorkId } from '../../models/index-work.ts'
import { Publication, type PublicationRecord } from '../../models/publication.ts'
import { PublicationFile, type PublicationFileRecord } from '../../models/publication-file.ts'
import { SearchEntry, type SearchEntryRow } from '../../models/search-entry.ts'
import { SearchWord } from '../../models/search-word.ts'
import { alikeTo } from '../../search/alike.ts'
import { type Entry, entryOf } from '../../search/entry-of.ts'
import { type Move, movePostings } from './move-postings.ts'

const batchSize = 1_000

/**
 * Lets the index for the search follow the catalogue to its last change. It may be run twice at once: a batch that
 * another has taken meanwhile is given up.
 */
export async function indexCatalogue(signal?: AbortSignal): Promise<void> {
  while (await indexBatch()) signal?.throwIfAborted()
}

/** @returns whether there was anything */
async function indexBatch(): Promise<boolean> {
  const { change, number } = (await IndexWork.findById(indexWorkId).lean<IndexWorkRow>())!
  const publications = await Publication.find({
    change: trusted({ $gte: change }),
    $or: [{ change: trusted({ $gt: change }) }, { number: trusted({ $gt: number }) }],
  } as never)
    .sort({ change: 1, number: 1 })
    .limit(batchSize)
    .lean<PublicationRecord[]>()
  const last = publications.at(-1)
  if (!last) return false
  const entries = await entriesOf(publications)
  await inTransaction('publications', async session => {
    const { matchedCount } = await IndexWork.updateOne(
      { _id: indexWorkId, change, number },
      { change: last.change!, number: last.number! },
      { session },
    )
    if (matchedCount === 1) await write(entries, session)
  })
  return true
}

async function entriesOf(publications: readonly PublicationRecord[]): Promise<Map<number, Entry>> {
  // What is in files that not everybody may have is not found by its words either; a lifted embargo is a change.
  const open = publications.filter(({ access }) => access === 'OPEN')
  const files = await PublicationFile.find({
    publicationId: trusted({ $in: open.map(({ _id }) => _id) }),
    contentId: trusted({ $ne: null }),
  })
    .select('publicationId contentId')
    .lean<Pick<PublicationFileRecord, 'publicationId' | 'contentId'>[]>()
  const entries = new Map<number, Entry>()
  for (const publication of publications) {
    const own = files.filter(({ publicationId }) => publicationId === publication._id)
    // Of one publication at a time: the text of a book is long.
    entries.set(publication.number!, entryOf(publication, await textsOf(own)))
  }
  return entries
}

async function textsOf(files: readonly Pick<PublicationFileRecord, 'contentId'>[]): Promise<string[]> {
  if (files.length === 0) return []
  const ids = files.map(({ contentId }) => contentId!)
  const rows = await FileText.find({ _id: trusted({ $in: ids }) }).lean<FileTextRecord[]>()
  return rows.map(({ text }) => text)
}

async function write(entries: Map<number, Entry>, session: ClientSession): Promise<void> {
  const before = await SearchEntry.find({ _id: trusted({ $in: [...entries.keys()] }) } as never)
    .session(session)
    .lean<SearchEntryRow[]>()
  const known = new Map(before.map(row => [row._id, row]))
  const moves: Move[] = []
  const counts = new Map<string, number>()
  for (const [number, entry] of entries) {
    const { head = '', body = '' } = known.get(number) ?? {}
    moves.push({ number, from: { head: split(head), body: split(body) }, to: entry })
    if (!known.has(number)) for (const word of entry.words) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  await movePostings(moves, session)
  const rows = [...entries].map(([_id, { head, body }]) => ({
    replaceOne: {
      filter: { _id },
      replacement: { head: [...head].join(' '), body: [...body].join(' ') },
      upsert: true,
    },
  }))
  await SearchEntry.collection.bulkWrite(rows as never, { session })
  if (counts.size === 0) return
  const words = [...counts].map(([_id, count]) => ({
    updateOne: {
      filter: { _id },
      update: { $inc: { count }, $setOnInsert: { alike: alikeTo(_id) } },
      upsert: true,
    },
  }))
  await SearchWord.collection.bulkWrite(words as never, { session })
}

const split = (terms: string): Set<string> => new Set(terms ? terms.split(' ') : [])
