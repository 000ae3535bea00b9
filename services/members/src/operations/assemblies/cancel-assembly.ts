import type { Context } from '../../context.ts'
import type { AssemblyRecord } from '../../models/assembly.ts'
import { endDeadline } from '../deadlines/end-deadline.ts'
import { changeConvened, findAssemblyIn } from './change-convened.ts'

/** Calls an assembly off. */
export async function cancelAssembly(id: string, { transact }: Context): Promise<AssemblyRecord> {
  return transact(async (session, emit) => {
    const before = await findAssemblyIn(id, session)
    if (before.state === 'CANCELLED') return before
    const cancelled = await changeConvened(before, { state: 'CANCELLED' }, { session })
    await endDeadline({ kind: 'ASSEMBLY', subjectId: id, state: 'CALLED_OFF' }, { session, emit })
    emit({ type: 'assembly.cancelled', subject: id })
    return cancelled
  })
}
