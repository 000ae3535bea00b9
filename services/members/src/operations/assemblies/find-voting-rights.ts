import { trusted } from '@cluster/database'
import type { Viewer } from '@cluster/viewer'
import { Ballot, type BallotRecord } from '../../models/ballot.ts'
import { BallotMark, type BallotMarkRecord } from '../../models/ballot-mark.ts'
import { Elector, type ElectorRecord } from '../../models/elector.ts'
import { voicesOf } from './may-act-for.ts'
import { voterFor } from './roll.ts'

export interface VotingRightRecord {
  electorId: string
  byProxy: boolean
  hasVoted: boolean
}

/** For whom somebody may vote in each of many ballots, or has voted, in three commands. */
export async function findVotingRights(
  ballotIds: readonly string[],
  viewer: Viewer,
): Promise<VotingRightRecord[][]> {
  const mine = voicesOf(viewer)
  if (mine.length === 0) return ballotIds.map(() => [])
  const ballots = await Ballot.find({ _id: trusted({ $in: ballotIds }) }).lean<BallotRecord[]>()
  const own = trusted({ $in: mine })
  const electors = await Elector.find({
    assemblyId: trusted({ $in: [...new Set(ballots.map(({ assemblyId }) => assemblyId))] }),
    $or: [{ electorId: own }, { 'proxy.to': own }],
  }).lean<ElectorRecord[]>()
  const marks = await BallotMark.find({
    ballotId: trusted({ $in: ballotIds }),
    electorId: trusted({ $in: [...new Set(electors.map(({ electorId }) => electorId))] }),
  }).lean<BallotMarkRecord[]>()
  const marked = new Set(marks.map(({ ballotId, electorId }) => keyOf(ballotId, electorId)))
  const byId = new Map(ballots.map(ballot => [ballot._id, ballot]))
  return ballotIds.map(id => {
    const ballot = byId.get(id)
    return ballot ? rightsIn(ballot) : []
  })

  function rightsIn({ _id, assemblyId, number }: BallotRecord): VotingRightRecord[] {
    const there = electors.filter(elector => elector.assemblyId === assemblyId)
    const holders = new Map(there.map(elector => [elector.electorId, elector]))
    return there.flatMap(elector => {
      const holder = elector.proxy ? (holders.get(elector.proxy.to) ?? null) : null
      const voter = voterFor(elector, holder, number)
      const hasVoted = marked.has(keyOf(_id, elector.electorId))
      const isOwn = mine.includes(elector.electorId)
      if (hasVoted ? !isOwn : !voter || !mine.includes(voter)) return []
      return [{ electorId: elector.electorId, byProxy: !isOwn, hasVoted }]
    })
  }
}

const keyOf = (ballotId: string, electorId: string): string => `${ballotId} ${electorId}`
