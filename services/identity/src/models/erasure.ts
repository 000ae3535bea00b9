import { collection } from '@cluster/database'
import { type Row, rowFields, rowIndex } from '@cluster/jobs'

/** That a person is to be erased, and how far that is. */
export interface ErasureRecord extends Row {
  /** Of the person: who asks again, even when it is done, gets the same. */
  pseudonym: string
  /** Null once it is done. */
  personId: string | null
  requestedAt: Date
  /** When it was erased for the first time; tokens that were out then could still be used. */
  erasedAt: Date | null
  /** When the person was told: once, however often what comes after it is tried. */
  toldAt: Date | null
}

export const Erasure = collection<ErasureRecord>(
  'identity',
  'erasures',
  {
    _id: { type: String, required: true },
    pseudonym: { type: String, required: true },
    personId: { type: String, default: null },
    requestedAt: { type: Date, required: true },
    erasedAt: { type: Date, default: null },
    toldAt: { type: Date, default: null },
    ...rowFields,
  },
  [
    rowIndex,
    // One for each person, also of two who ask at once.
    { fields: { pseudonym: 1 }, unique: true },
  ],
)
