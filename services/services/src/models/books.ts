import { collection } from '@cluster/database'

/** Up to which day the books are closed: one row. */
export interface BooksRecord {
  _id: string
  /** The last closed day, of Paris; empty while none is. */
  closedUntil: string
  /** Rises with each entry that staff make: of two at once, and of one and a closing, one is tried again. */
  turn: number
}

export const booksId = 'concierge'

export const Books = collection<BooksRecord>('services', 'books', {
  _id: { type: String, required: true },
  closedUntil: { type: String, default: '' },
  turn: { type: Number, required: true },
})
