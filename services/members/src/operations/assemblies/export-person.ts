import { trusted } from '@cluster/database'
import { BallotMark, type BallotMarkRecord } from '../../models/ballot-mark.ts'
import { BallotVote, type BallotVoteRecord } from '../../models/ballot-vote.ts'
import { Elector, type ElectorRecord } from '../../models/elector.ts'

/** What is kept about a person's part in assemblies. What it voted in secret nobody can tell. */
export async function exportElector(personId: string): Promise<object[]> {
  const electors = await Elector.find({ electorId: personId }).sort({ _id: 1 }).lean<ElectorRecord[]>()
  const held = await Elector.find({ 'proxy.to': personId }).sort({ _id: 1 }).lean<ElectorRecord[]>()
  const marks = await BallotMark.find({ $or: [{ electorId: personId }, { byElectorId: personId }] })
    .sort({ _id: 1 })
    .lean<BallotMarkRecord[]>()
  const votes = await BallotVote.find({
    electorId: personId,
    ballotId: trusted({ $in: marks.map(({ ballotId }) => ballotId) }),
  }).lean<BallotVoteRecord[]>()
  const choiceIn = new Map(votes.map(({ ballotId, choice }) => [ballotId, choice]))
  return [
    ...electors.map(({ assemblyId, collegeId, arrivedAt, proxy }) => ({
      assemblyId,
      collegeId,
      arrivedAt: arrivedAt?.toISOString() ?? null,
      proxyTo: proxy?.to ?? null,
    })),
    ...held.map(({ assemblyId, electorId }) => ({ assemblyId, heldProxyOf: electorId })),
    ...marks.map(({ ballotId, electorId }) => ({
      ballotId,
      votedFor: electorId,
      choice: electorId === personId ? (choiceIn.get(ballotId) ?? null) : null,
    })),
  ]
}
