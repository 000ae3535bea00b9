import { isDeepStrictEqual } from 'node:util'
import { newId } from '@cluster/database'
import {
  type AuthorRecord,
  type PublicationRecord,
  type PublicationSourceRecord,
  plainPublication,
} from '../../models/publication.ts'
import { textKey } from '../../text-key.ts'
import type { ReadPublication } from './read-publication.ts'

/** A publication that a file tells of first: published, under a number of its own. */
export function newPublication(
  read: ReadPublication,
  { stamp, ...numbers }: { number: number; stamp: Date; change: number },
): PublicationRecord {
  const _id = newId()
  const times = { stamp, releasedAt: stamp, changedAt: stamp }
  return { ...plainPublication, ...read, _id, conceptId: _id, textKey: textKey(read), ...numbers, ...times }
}

/** What a file says of one that is known. What it does not have stays: a translation, who an author is in the cluster. */
export function changed(before: PublicationRecord, read: ReadPublication): PublicationRecord {
  const { title, abstract, authors, keywords, source, ...rest } = read
  const after = {
    ...before,
    ...rest,
    title: { ...before.title, ...title },
    ...(abstract ? { abstract: { ...before.abstract, ...abstract } } : {}),
    keywords: sameInAnyOrder(keywords, before.keywords) ? before.keywords : keywords,
    authors: authors.map((author, n) => withDetails(author, before.authors[n])),
    ...(source ? { source: withPlaces(source, before.source) } : {}),
  }
  return { ...after, textKey: textKey(after) }
}

// Some formats have no place for all of it.
function withPlaces(
  source: PublicationSourceRecord,
  before: PublicationSourceRecord | null,
): PublicationSourceRecord {
  const said = Object.entries(source).filter(([, value]) => value !== null)
  return { ...source, ...before, ...Object.fromEntries(said) }
}

// Some formats sort them.
const sameInAnyOrder = (some: readonly string[], others: readonly string[]): boolean =>
  isDeepStrictEqual([...some].sort(), [...others].sort())

function withDetails(author: AuthorRecord, before: AuthorRecord | undefined): AuthorRecord {
  if (before?.name !== author.name) return author
  return { ...before, ...author, orcid: author.orcid ?? before.orcid, ...affiliationsOf(author, before) }
}

const affiliationsOf = (author: AuthorRecord, before: AuthorRecord) => ({
  affiliations: author.affiliations?.length ? author.affiliations : (before.affiliations ?? []),
})
