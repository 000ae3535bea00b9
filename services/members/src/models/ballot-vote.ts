import { randomUUID } from 'node:crypto'
import { collection } from '@cluster/database'

/** What was voted once. Of a secret ballot it says no more than that, and not even when, or after which other. */
export interface BallotVoteRecord {
  /** Random: ids that rise with time would tell the order, and the marks have the same one. */
  _id: string
  ballotId: string
  choice: string
  collegeId: string | null
  /** Who voted; null in a secret ballot. */
  electorId: string | null
}

export const BallotVote = collection<BallotVoteRecord>(
  'members',
  'ballotVotes',
  {
    _id: { type: String, default: randomUUID },
    ballotId: { type: String, required: true },
    choice: { type: String, required: true },
    collegeId: { type: String, default: null },
    electorId: { type: String, default: null },
  },
  [
    // The votes of a ballot, to count and to publish them.
    { fields: { ballotId: 1, _id: 1 } },
    // What is kept of one person, and what an elector voted in an open ballot.
    { fields: { electorId: 1, ballotId: 1 }, partialFilterExpression: { electorId: { $gt: '' } } },
  ],
  { appendOnly: true },
)

/** The collection, kept in the order of its random ids: in the usual one MongoDB keeps the order of the votes. */
export const makeBallotVotes = async (): Promise<void> => {
  await BallotVote.createCollection({ clusteredIndex: { key: { _id: 1 }, unique: true } })
  await BallotVote.createIndexes()
}
