import { dayOf } from '@cluster/time'
import type { Context } from '../../context.ts'
import { assemblyNotConvened, assemblyNotDue } from '../../errors.ts'
import type { AssemblyRecord } from '../../models/assembly.ts'
import { endDeadline } from '../deadlines/end-deadline.ts'
import { changeConvened, findAssemblyIn } from './change-convened.ts'
import { freezeElectorate } from './freeze-electorate.ts'

/** Opens an assembly: who is a member at this moment has a voice, whatever it was when people were called. */
export async function openAssembly(id: string, { now, transact }: Context): Promise<AssemblyRecord> {
  return transact(async (session, emit) => {
    const before = await findAssemblyIn(id, session)
    const day = dayOf(before.heldAt)
    if (before.state !== 'CONVENED') throw assemblyNotConvened(before.state)
    if (dayOf(now()) < day) throw assemblyNotDue(day)
    const colleges = await freezeElectorate(before, session)
    // It writes what proxies write: those given at the same time come before, and are seen, or after.
    const opened = await changeConvened(before, { state: 'OPEN', openedAt: now(), colleges }, { session })
    await endDeadline({ kind: 'ASSEMBLY', subjectId: id, state: 'MET' }, { session, emit })
    emit({ type: 'assembly.opened', subject: id })
    return opened
  })
}
