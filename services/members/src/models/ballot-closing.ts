import { collection } from '@cluster/database'
import { type Row, rowFields, rowIndex } from '@cluster/jobs'

/** The work of closing a ballot when its time has come; its id is the ballot's. */
export type BallotClosingRow = Row

export const BallotClosing = collection<BallotClosingRow>(
  'members',
  'ballotClosings',
  { _id: { type: String, required: true }, ...rowFields },
  [rowIndex],
)
