import { collection } from '@cluster/database'
import { type Row, rowFields, rowIndex } from '@cluster/jobs'

/** There is one. */
export const indexWorkId = 'index'

/** How far the index for the search has followed the changes of the catalogue. */
export interface IndexWorkRow extends Row {
  /** The last change, and in it the last number, that the index knows. */
  change: number
  number: number
}

export const IndexWork = collection<IndexWorkRow>(
  'publications',
  'indexWorks',
  {
    _id: { type: String, required: true },
    change: { type: Number, required: true },
    number: { type: Number, required: true },
    ...rowFields,
  },
  [rowIndex],
)
