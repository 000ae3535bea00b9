import { collection, idField } from '@cluster/database'

/** That an elector has voted, and nothing of what: what is voted in secret cannot be joined to it. */
export interface BallotMarkRecord {
  _id: string
  ballotId: string
  electorId: string
  /** The elector who voted: itself, or who held its proxy. */
  byElectorId: string
}

export const BallotMark = collection<BallotMarkRecord>(
  'members',
  'ballotMarks',
  {
    _id: idField,
    ballotId: { type: String, required: true },
    electorId: { type: String, required: true },
    byElectorId: { type: String, required: true },
  },
  [
    // One vote for each elector and ballot, however often it is sent.
    { fields: { ballotId: 1, electorId: 1 }, unique: true },
    // What is kept of one person, to export and erase it.
    { fields: { electorId: 1 } },
    { fields: { byElectorId: 1 } },
  ],
  { appendOnly: true },
)
