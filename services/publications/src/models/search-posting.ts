import { collection } from '@cluster/database'

/** Which publications of a block have a term. */
export interface SearchPostingRow {
  /** As `postingId()` makes it. */
  _id: string
  /** Those that have it in their title, authors or keywords, as `encodePlaces()` makes it. */
  head: Buffer
  /** Those that have it elsewhere. */
  body: Buffer
}

export const postingId = (term: string, block: number): string => `${term}|${block}`

export const SearchPosting = collection<SearchPostingRow>('publications', 'searchPostings', {
  _id: { type: String, required: true },
  head: { type: Buffer, required: true },
  body: { type: Buffer, required: true },
})
