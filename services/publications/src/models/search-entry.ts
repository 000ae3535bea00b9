import { collection } from '@cluster/database'

/** What the index has of a publication, so that it can be taken out again when that changes. */
export interface SearchEntryRow {
  /** The number of the publication. */
  _id: number
  /** Terms, with spaces between them. */
  head: string
  body: string
}

export const SearchEntry = collection<SearchEntryRow>('publications', 'searchEntries', {
  _id: { type: Number, required: true },
  head: { type: String, default: '' },
  body: { type: String, default: '' },
})
