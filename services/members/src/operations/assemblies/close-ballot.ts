import { trusted } from '@cluster/database'
import type { Emit, Transact } from '@cluster/jobs'
import type { ClientSession } from 'mongoose'
import { ballotNotFound } from '../../errors.ts'
import { Assembly, type AssemblyRecord } from '../../models/assembly.ts'
import { Ballot, type BallotRecord } from '../../models/ballot.ts'
import { BallotTally } from '../../models/ballot-tally.ts'
import { BallotVote } from '../../models/ballot-vote.ts'
import { type CountedCollege, type Counting, tallyOf } from './tally.ts'

interface Close {
  id: string
  /** When it is closed, unless its time is over before. */
  at: Date
  /** Only once its time has come, by the database's clock. */
  onlyDue?: boolean
}

/** Closes a ballot and counts it, once: whoever comes second finds it closed. */
export async function closeBallot(
  { id, at, onlyDue = false }: Close,
  transact: Transact,
): Promise<BallotRecord> {
  return transact(async (session, emit) => {
    const ballot = await Ballot.findById(id).session(session).lean<BallotRecord>()
    if (!ballot) throw ballotNotFound(id)
    if (ballot.state === 'CLOSED') return ballot
    const due = onlyDue ? { $expr: trusted({ $gte: ['$$NOW', '$closesAt'] }) } : {}
    const closedAt = at < ballot.closesAt ? at : ballot.closesAt
    // Every vote writes this row too, so none is committed after it that is not counted below.
    const closed = await Ballot.findOneAndUpdate(
      { _id: id, state: 'OPEN', ...due },
      { state: 'CLOSED', closedAt },
      { session, returnDocument: 'after' },
    ).lean<BallotRecord>()
    if (!closed) throw Object.assign(new Error('The ballot is not due yet'), { code: 'BALLOT_NOT_DUE' })
    await count(closed, { session, emit })
    return closed
  })
}

interface Means {
  session: ClientSession
  emit: Emit
}

async function count(ballot: BallotRecord, { session, emit }: Means): Promise<void> {
  const { _id, assemblyId, kind, majority } = ballot
  const assembly = await Assembly.findById(assemblyId).session(session).lean<AssemblyRecord>()
  const votes = await votesOf(_id, session)
  const cast = votes.reduce((sum, { count }) => sum + count, 0)
  // Neither lost nor counted twice: else nothing is closed, and somebody looks into it.
  if (cast !== ballot.voted)
    throw Object.assign(new Error(`${ballot.voted} voted, and ${cast} votes are there`), {
      code: 'VOTES_MISSING',
    })
  const choices = ballot.choices.map(({ id }) => id)
  const tally = tallyOf({ kind, majority, choices, colleges: collegesOf(ballot, assembly!), votes })
  await BallotTally.insertMany([{ ...tally, _id }], { session })
  emit({ type: 'ballot.closed', subject: _id })
}

/** How often each choice was made in each college. */
export async function votesOf(
  ballotId: string,
  session?: ClientSession,
): Promise<Counting['votes'][number][]> {
  const grouped = await BallotVote.aggregate<{
    _id: { collegeId: string | null; choice: string }
    count: number
  }>([
    { $match: { ballotId } },
    { $group: { _id: { collegeId: '$collegeId', choice: '$choice' }, count: { $sum: 1 } } },
  ]).session(session ?? null)
  return grouped.map(({ _id, count }) => ({ ..._id, count }))
}

function collegesOf({ rollCounts }: BallotRecord, { colleges }: AssemblyRecord): CountedCollege[] {
  const byId = new Map(colleges.map(college => [college.id, college]))
  return rollCounts.map(({ needed: _, ...counted }) => {
    const college = counted.collegeId === null ? undefined : byId.get(counted.collegeId)
    return { ...counted, name: college?.name ?? null, weight: college?.weightHundredths ?? 1 }
  })
}
