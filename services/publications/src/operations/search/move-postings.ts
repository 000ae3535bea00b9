import type { ClientSession } from 'mongoose'
import { postingId, SearchPosting, type SearchPostingRow } from '../../models/search-posting.ts'
import { blockOf, blockSize, encodePlaces, placesIn } from '../../search/number-set.ts'

type Part = 'head' | 'body'
type Terms = Record<Part, ReadonlySet<string>>

/** What the index had of a publication, and what it is to have. */
export interface Move {
  number: number
  from: Terms
  to: Terms
}

interface Change {
  added: number[]
  removed: number[]
}

/** Puts publications among those of their terms, and takes them from those of others. */
export async function movePostings(moves: readonly Move[], session: ClientSession): Promise<void> {
  const changes = changesOf(moves)
  if (changes.size === 0) return
  const before = await SearchPosting.collection
    .find({ _id: { $in: [...changes.keys()] as never[] } }, { session, promoteBuffers: true })
    .toArray()
  const known = new Map(before.map(row => [String(row._id), row as unknown as SearchPostingRow]))
  const writes = [...changes].map(([_id, change]) => {
    const replacement = {
      head: applied(known.get(_id)?.head, change.head),
      body: applied(known.get(_id)?.body, change.body),
    }
    return replacement.head.length + replacement.body.length === 0
      ? { deleteOne: { filter: { _id } } }
      : { replaceOne: { filter: { _id }, replacement, upsert: true } }
  })
  await SearchPosting.collection.bulkWrite(writes as never, { session, ordered: false })
}

function changesOf(moves: readonly Move[]): Map<string, Record<Part, Change>> {
  const changes = new Map<string, Record<Part, Change>>()
  const changeOf = (term: string, number: number): Record<Part, Change> => {
    const id = postingId(term, blockOf(number))
    const known = changes.get(id)
    if (known) return known
    const made = { head: { added: [], removed: [] }, body: { added: [], removed: [] } }
    changes.set(id, made)
    return made
  }
  for (const { number, from, to } of moves) {
    const place = number % blockSize
    for (const part of ['head', 'body'] as const) {
      for (const term of to[part]) if (!from[part].has(term)) changeOf(term, number)[part].added.push(place)
      for (const term of from[part]) if (!to[part].has(term)) changeOf(term, number)[part].removed.push(place)
    }
  }
  return changes
}

function applied(stored: Buffer | undefined, { added, removed }: Change): Buffer {
  const places = placesIn(stored)
  for (const place of removed) places.delete(place)
  for (const place of added) places.add(place)
  return encodePlaces(places)
}
