import { newId } from '@cluster/database'
import type { Context } from '../../context.ts'
import { Assembly, type AssemblyRecord } from '../../models/assembly.ts'
import type { ConveneAssemblyInput } from '../../schema.generated.ts'
import { setDeadline } from '../deadlines/set-deadline.ts'
import { checkAssembly, checkNotice, checkQuorums } from './check-assembly.ts'
import { freezeElectorate } from './freeze-electorate.ts'

/** Calls an assembly: its electors can give proxies from now on, and are told and reminded of it. */
export async function conveneAssembly(
  input: ConveneAssemblyInput,
  { now, rules, transact }: Context,
): Promise<AssemblyRecord> {
  const { bodyId, title, heldAt, place, quorumPercent } = input
  const wanted: AssemblyRecord = {
    _id: newId(),
    bodyId,
    title,
    heldAt,
    place,
    state: 'CONVENED',
    agenda: input.agenda.map(({ majority, ...item }) => ({
      ...item,
      _id: newId(),
      majority: item.kind === 'INFORMATION' ? null : (majority ?? 'SIMPLE'),
    })),
    noticeDays: input.noticeDays ?? rules.noticeDays,
    quorumPercent,
    collegeQuorums: (input.collegeQuorums ?? []).map(({ collegeId, percent }) => ({ collegeId, percent })),
    proxyLimit: input.proxyLimit ?? rules.proxyLimit,
    colleges: [],
    convenedAt: now(),
    openedAt: null,
    closedAt: null,
    ballots: 0,
    rollRevision: 0,
  }
  checkAssembly(wanted, rules.noticeDays)
  checkNotice(heldAt, wanted.noticeDays, now())
  return transact(async (session, emit) => {
    const colleges = await freezeElectorate(wanted, session)
    checkQuorums(wanted.collegeQuorums, colleges)
    const assembly = { ...wanted, colleges }
    await Assembly.insertMany([assembly], { session })
    await setDeadline({ kind: 'ASSEMBLY', subjectId: assembly._id, at: heldAt }, { session, emit })
    emit({ type: 'assembly.convened', subject: assembly._id })
    return assembly
  })
}
