import { collection } from '@cluster/database'

/** A word of the publications, for who wrote another one. */
export interface SearchWordRow {
  _id: string
  /** What is left of it without one letter, and it itself: two words with one of these in common are alike. */
  alike: string[]
  /** In about how many publications it is. */
  count: number
}

export const SearchWord = collection<SearchWordRow>(
  'publications',
  'searchWords',
  {
    _id: { type: String, required: true },
    alike: { type: [String], required: true },
    count: { type: Number, required: true },
  },
  [{ fields: { alike: 1 } }],
)
