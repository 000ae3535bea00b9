import { collection } from '@cluster/database'
import { type Row, rowFields, rowIndex } from '@cluster/jobs'

/** Work that comes round: one row each, which whoever did it sets to the next time. */
export const Round = collection<Row>(
  'members',
  'rounds',
  { _id: { type: String, required: true }, ...rowFields },
  [rowIndex],
)
