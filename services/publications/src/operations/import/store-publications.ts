import { isDeepStrictEqual } from 'node:util'
import { trusted } from '@cluster/database'
import { DomainError, type Rejection } from '@cluster/errors'
import { type Emit, sleepingProducer } from '@cluster/jobs'
import type { ClientSession } from 'mongoose'
import { duplicateEntry, notPublished } from '../../import-errors.ts'
import { Publication, type PublicationRecord } from '../../models/publication.ts'
import { outbox } from '../../outbox.ts'
import { rejection } from '../../readers/rejection.ts'
import { textKey } from '../../text-key.ts'
import { changeCatalogue, takeNumbers } from '../catalogue/change-catalogue.ts'
import { changed, newPublication } from './merge-publication.ts'
import type { ReadPublication } from './read-publication.ts'

// An import runs beside the cluster, with no queue at hand: the sweep of its worker finds the facts.
const transact = outbox.transact(sleepingProducer)

/** A record of a file, as it was read. */
export interface ReadRecord {
  line: number
  read: ReadPublication
}

export interface Stored {
  /** How many were written. */
  count: number
  rejected: Rejection[]
}

interface Change {
  before: PublicationRecord | null
  after: PublicationRecord
}

/**
 * Stores what files know of distinct publications, in one transaction: new ones as published, and of known ones what is
 * said otherwise now.
 */
export async function storePublications(batch: readonly ReadRecord[]): Promise<Stored> {
  return transact(async (session, emit) => {
    // What is looked up next stays so until this is committed: others wait.
    const { stamp, change } = await changeCatalogue(session)
    const find = await findKnown(
      batch.map(({ read }) => read),
      session,
    )
    const rejected: Rejection[] = []
    const fresh: ReadPublication[] = []
    const changes = batch.flatMap(({ line, read }): Change[] => {
      try {
        const before = find(read, line)
        if (before) return [{ before, after: changed(before, read) }]
        fresh.push(read)
      } catch (error) {
        if (!(error instanceof DomainError)) throw error
        rejected.push(rejection(line, error))
      }
      return []
    })
    const first = fresh.length > 0 ? await takeNumbers(fresh.length, session) : 0
    const written = [
      ...changes
        .filter(({ before, after }) => !isDeepStrictEqual(after, before))
        .map(({ before, after }) => ({ before, after: { ...after, stamp, change, changedAt: stamp } })),
      ...fresh.map((read, n) => ({
        before: null,
        after: newPublication(read, { number: first + n, stamp, change }),
      })),
    ]
    await write(written, { session, emit })
    return { count: written.length, rejected }
  })
}

async function write(
  changes: readonly Change[],
  { session, emit }: { session: ClientSession; emit: Emit },
): Promise<void> {
  if (changes.length === 0) return
  const writes = changes.map(({ after: { _id, ...replacement } }) => ({
    replaceOne: { filter: { _id }, replacement, upsert: true },
  }))
  await Publication.bulkWrite(writes as never, { session })
  for (const { before, after } of changes)
    emit({ type: before ? 'publication.edited' : 'publication.released', subject: after._id })
}

/**
 * Finds a publication again by its DOI, else by year, first author and title, unless both have DOIs of their own.
 * @returns what throws a DomainError for a record of what is not published, or of what another record of the file was of
 */
async function findKnown(batch: readonly ReadPublication[], session: ClientSession) {
  const dois = batch.flatMap(({ doi }) => doi ?? [])
  const known = await Publication.find({
    $or: [{ doi: trusted({ $in: dois }) }, { textKey: trusted({ $in: batch.map(textKey) }), isLatest: true }],
  } as never)
    .session(session)
    .lean<PublicationRecord[]>()
  const byDoi = new Map(known.map(publication => [publication.doi, publication]))
  const byText = new Map(known.filter(({ isLatest }) => isLatest).map(one => [one.textKey, one]))
  const lines = new Map<string, number>()
  return (read: ReadPublication, line: number): PublicationRecord | null => {
    const same = read.doi ? byDoi.get(read.doi) : undefined
    // A file brings no draft to its readers, and nothing back that was withdrawn.
    if (same && same.state !== 'PUBLISHED') throw notPublished(same.state)
    const alike = same ?? byText.get(textKey(read))
    if (!alike || (alike !== same && alike.doi && read.doi)) return null
    const before = lines.get(alike._id)
    if (before) throw duplicateEntry(same ? 'doi' : 'title', before)
    lines.set(alike._id, line)
    return alike
  }
}
