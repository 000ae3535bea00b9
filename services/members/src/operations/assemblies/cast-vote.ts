import { trusted } from '@cluster/database'
import type { ClientSession } from 'mongoose'
import type { Context } from '../../context.ts'
import {
  ballotClosed,
  ballotNotFound,
  electorIsPresent,
  electorNotPresent,
  invalidChoice,
  proxyNotValid,
} from '../../errors.ts'
import { Ballot, type BallotRecord } from '../../models/ballot.ts'
import { BallotMark, type BallotMarkRecord } from '../../models/ballot-mark.ts'
import { BallotVote } from '../../models/ballot-vote.ts'
import { Elector, type ElectorRecord } from '../../models/elector.ts'
import type { CastVoteInput } from '../../schema.generated.ts'
import { findElector } from './change-roll.ts'
import { checkRepeat } from './check-repeat.ts'
import { mayActFor, mustActFor } from './may-act-for.ts'
import { voterFor } from './roll.ts'

/**
 * Votes for an elector, once. The mark that it voted and the vote are committed together, with the ballot's count of
 * them: so each is there for the other, and all for the close. What was voted is told nowhere else.
 */
export async function castVote(input: CastVoteInput, context: Context): Promise<BallotRecord> {
  // When a ballot is opened, all vote at once.
  return context.inTurn(`ballot-${input.ballotId}`, () => cast(input, context))
}

function cast(
  { ballotId, electorId, choice }: CastVoteInput,
  { self, transact, viewer }: Context,
): Promise<BallotRecord> {
  return transact(async session => {
    const ballot = await Ballot.findById(ballotId).session(session).lean<BallotRecord>()
    if (!ballot) throw ballotNotFound(ballotId, 'ballotId')
    const { elector, holder } = await findVoice(ballot, electorId, session)
    const isHolder = holder !== null && mayActFor(holder, viewer)
    mustActFor(isHolder && !mayActFor(elector, viewer) ? holder : elector, self)
    if (!ballot.choices.some(({ id }) => id === choice)) throw invalidChoice()

    const mark = await BallotMark.findOne({ ballotId, electorId }).session(session).lean<BallotMarkRecord>()
    if (mark) {
      await checkRepeat({ ballot, mark, choice }, viewer, session)
      return ballot
    }
    const byElectorId = whoVotes({ elector, holder }, ballot, id =>
      id === elector.electorId ? mayActFor(elector, viewer) : isHolder,
    )
    const counted = await countVote(ballot, session)
    await BallotMark.create([{ ballotId, electorId, byElectorId }], { session })
    const vote = {
      ballotId,
      choice,
      collegeId: elector.collegeId,
      electorId: ballot.isSecret ? null : electorId,
    }
    await BallotVote.create([vote], { session })
    return counted
  })
}

interface Voice {
  elector: ElectorRecord
  /** Who has its proxy. */
  holder: ElectorRecord | null
}

async function findVoice({ assemblyId }: BallotRecord, id: string, session: ClientSession): Promise<Voice> {
  const elector = await findElector(assemblyId, id, session)
  const holder = elector.proxy
    ? await Elector.findOne({ assemblyId, electorId: elector.proxy.to })
        .session(session)
        .lean<ElectorRecord>()
    : null
  return { elector, holder }
}

/** @throws DomainError ELECTOR_IS_PRESENT, ELECTOR_NOT_PRESENT, PROXY_NOT_VALID */
function whoVotes(
  { elector, holder }: Voice,
  { number }: BallotRecord,
  mayActAs: (electorId: string) => boolean,
): string {
  const voter = voterFor(elector, holder, number)
  if (voter && mayActAs(voter)) return voter
  if (elector.isPresent) throw electorIsPresent()
  throw mayActAs(elector.electorId) ? electorNotPresent() : proxyNotValid()
}

/**
 * Counts one more who voted, while the ballot is open: by the database's clock, whatever the workers do. Each vote
 * writes the ballot, and so does its close: a vote is committed before it and counted, or refused.
 */
async function countVote({ _id, closesAt }: BallotRecord, session: ClientSession): Promise<BallotRecord> {
  const counted = await Ballot.findOneAndUpdate(
    { _id, state: 'OPEN', $expr: trusted({ $lt: ['$$NOW', '$closesAt'] }) },
    { $inc: { voted: 1 } },
    { session, returnDocument: 'after' },
  ).lean<BallotRecord>()
  if (!counted) throw ballotClosed(closesAt)
  return counted
}
