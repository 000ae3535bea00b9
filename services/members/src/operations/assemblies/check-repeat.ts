import type { Viewer } from '@cluster/viewer'
import type { ClientSession } from 'mongoose'
import { alreadyVoted } from '../../errors.ts'
import type { BallotRecord } from '../../models/ballot.ts'
import type { BallotMarkRecord } from '../../models/ballot-mark.ts'
import { BallotVote } from '../../models/ballot-vote.ts'
import { voicesOf } from './may-act-for.ts'

interface Repeat {
  ballot: BallotRecord
  mark: BallotMarkRecord
  choice: string
}

/**
 * Lets a vote pass that is sent again, and changes nothing. Another vote is refused; in a secret ballot nobody can
 * tell, so only one by somebody else than who voted first is.
 * @throws DomainError ALREADY_VOTED
 */
export async function checkRepeat(
  { ballot, mark: { ballotId, electorId, byElectorId }, choice }: Repeat,
  viewer: Viewer,
  session: ClientSession,
): Promise<void> {
  if (!voicesOf(viewer).includes(byElectorId)) throw alreadyVoted()
  if (ballot.isSecret) return
  const isSame = await BallotVote.exists({ ballotId, electorId, choice }).session(session)
  if (!isSame) throw alreadyVoted()
}
