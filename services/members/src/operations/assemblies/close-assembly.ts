import type { Context } from '../../context.ts'
import { assemblyNotOpen, ballotStillOpen } from '../../errors.ts'
import { Assembly, type AssemblyRecord } from '../../models/assembly.ts'
import { Ballot } from '../../models/ballot.ts'
import { findAssemblyIn } from './change-convened.ts'

/** Ends an assembly. Opening a ballot writes the assembly too, so none is opened beside this. */
export async function closeAssembly(id: string, { now, transact }: Context): Promise<AssemblyRecord> {
  return transact(async (session, emit) => {
    const before = await findAssemblyIn(id, session)
    if (before.state === 'CLOSED') return before
    if (before.state !== 'OPEN') throw assemblyNotOpen(before.state, 'id')
    const isVoting = await Ballot.exists({ assemblyId: id, state: 'OPEN' }).session(session)
    if (isVoting) throw ballotStillOpen('id')
    const closed = await Assembly.findOneAndUpdate(
      { _id: id, state: 'OPEN' },
      { state: 'CLOSED', closedAt: now(), $inc: { rollRevision: 1 } },
      { session, returnDocument: 'after' },
    ).lean<AssemblyRecord>()
    emit({ type: 'assembly.closed', subject: id })
    return closed!
  })
}
