import { randomUUID } from 'node:crypto'
import { trusted } from '@cluster/database'
import type { ClientSession } from 'mongoose'
import { Ballot } from '../../models/ballot.ts'
import { BallotMark } from '../../models/ballot-mark.ts'
import { BallotVote } from '../../models/ballot-vote.ts'
import { Elector } from '../../models/elector.ts'

/**
 * Puts a pseudonym in the place of a person in each assembly: who was there, who acted for whom, who voted, and what
 * in ballots that are not secret. The numbers stay, and what belongs together in one assembly still does; nothing
 * joins one to another.
 */
export async function forgetElector(personId: string, session: ClientSession): Promise<void> {
  const raw = { session }
  const ballotIds = await ballotsWith(personId, session)
  const ballots = await Ballot.find({ _id: trusted({ $in: ballotIds }) })
    .select('assemblyId')
    .session(session)
    .lean<{ _id: string; assemblyId: string }[]>()
  for (const assemblyId of new Set([
    ...(await Elector.distinct('assemblyId', { electorId: personId }).session(session)),
    ...(await Elector.distinct('assemblyId', { 'proxy.to': personId }).session(session)),
    ...ballots.map(ballot => ballot.assemblyId),
  ])) {
    const pseudonym = randomUUID()
    await Elector.updateOne({ assemblyId, electorId: personId }, { electorId: pseudonym }, raw)
    await Elector.updateMany({ assemblyId, 'proxy.to': personId }, { 'proxy.to': pseudonym }, raw)
    const ids = ballots.filter(ballot => ballot.assemblyId === assemblyId).map(({ _id }) => _id)
    // What is appended only is changed here, and nowhere else.
    const replace = (model: typeof BallotMark | typeof BallotVote, field: string) =>
      model.collection.updateMany(
        { ballotId: { $in: ids }, [field]: personId } as object,
        { $set: { [field]: pseudonym } },
        raw,
      )
    await replace(BallotMark, 'electorId')
    await replace(BallotMark, 'byElectorId')
    await replace(BallotVote, 'electorId')
  }
}

// Not by the electors alone: a vote may have come in while the person was erased the first time.
async function ballotsWith(personId: string, session: ClientSession): Promise<string[]> {
  const found = [
    await BallotMark.distinct('ballotId', { electorId: personId }).session(session),
    await BallotMark.distinct('ballotId', { byElectorId: personId }).session(session),
    await BallotVote.distinct('ballotId', { electorId: personId }).session(session),
  ]
  return [...new Set(found.flat())]
}
