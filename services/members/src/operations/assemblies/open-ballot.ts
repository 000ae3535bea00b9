import { newId } from '@cluster/database'
import { pendingRow } from '@cluster/jobs'
import type { ClientSession } from 'mongoose'
import type { Context } from '../../context.ts'
import {
  agendaItemNotFound,
  ballotStillOpen,
  closesInThePast,
  invalidCandidates,
  itemNotVoted,
  quorumNotReached,
} from '../../errors.ts'
import { type AgendaItemRecord, Assembly, type AssemblyRecord } from '../../models/assembly.ts'
import { Ballot, type BallotRecord } from '../../models/ballot.ts'
import { BallotClosing } from '../../models/ballot-closing.ts'
import { Elector, type ElectorRecord } from '../../models/elector.ts'
import type { OpenBallotInput } from '../../schema.generated.ts'
import { changeRoll } from './change-roll.ts'
import { choicesOfElection, choicesOfResolution } from './choices.ts'
import { rollCounts } from './roll.ts'

/** Opens a vote, with the work of closing it, which waits for its time. */
export async function openBallot(input: OpenBallotInput, { now, transact }: Context): Promise<BallotRecord> {
  const { assemblyId, agendaItemId, isSecret, closesAt } = input
  if (closesAt <= now()) throw closesInThePast()
  return transact(async (session, emit) => {
    const assembly = await changeRoll(assemblyId, ['OPEN'], session)
    const item = assembly.agenda.find(({ _id }) => _id === agendaItemId)
    if (!item) throw agendaItemNotFound(agendaItemId)
    const voted = votedOn(item, input.candidates ?? [])
    const isOpen = await Ballot.exists({ agendaItemId, state: 'OPEN' }).session(session)
    if (isOpen) throw ballotStillOpen('agendaItemId')
    const number = await takeNumber(assembly, session)
    const ballot: BallotRecord = {
      _id: newId(),
      assemblyId,
      agendaItemId,
      number,
      ...voted,
      isSecret,
      state: 'OPEN',
      openedAt: now(),
      closesAt,
      closedAt: null,
      rollCounts: await countRoll(assembly, number, session),
      voted: 0,
    }
    await Ballot.insertMany([ballot], { session })
    await BallotClosing.insertMany([{ ...pendingRow, _id: ballot._id, wakeAt: closesAt }], { session })
    emit({ type: 'ballot.opened', subject: ballot._id })
    return ballot
  })
}

function votedOn(
  { kind, majority }: AgendaItemRecord,
  candidates: NonNullable<OpenBallotInput['candidates']>,
): Pick<BallotRecord, 'kind' | 'majority' | 'choices'> {
  if (kind === 'INFORMATION' || !majority) throw itemNotVoted()
  const isElection = kind === 'ELECTION'
  const isNumberRight = isElection
    ? candidates.length > 0 && candidates.length <= 50
    : candidates.length === 0
  const isNamed = candidates.every(({ fr, en }) => fr.trim() && Math.max(fr.length, en?.length ?? 0) <= 200)
  if (!isNumberRight || !isNamed) throw invalidCandidates()
  return { kind, majority, choices: isElection ? choicesOfElection(candidates) : choicesOfResolution }
}

async function takeNumber({ _id }: AssemblyRecord, session: ClientSession): Promise<number> {
  const counted = await Assembly.findOneAndUpdate(
    { _id },
    { $inc: { ballots: 1 } },
    { session, returnDocument: 'after' },
  ).lean<AssemblyRecord>()
  return counted!.ballots
}

async function countRoll(assembly: AssemblyRecord, number: number, session: ClientSession) {
  const electors = await Elector.find({ assemblyId: assembly._id }).session(session).lean<ElectorRecord[]>()
  const counts = rollCounts(electors, assembly, number)
  const missing = counts.filter(({ present, represented, needed }) => present + represented < needed)
  if (missing.length > 0) throw quorumNotReached(missing)
  return counts
}
