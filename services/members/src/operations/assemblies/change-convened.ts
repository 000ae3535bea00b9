import type { Emit } from '@cluster/jobs'
import type { ClientSession } from 'mongoose'
import { assemblyNotConvened, assemblyNotFound } from '../../errors.ts'
import { Assembly, type AssemblyRecord } from '../../models/assembly.ts'

/** @throws DomainError ASSEMBLY_NOT_FOUND */
export async function findAssemblyIn(id: string, session: ClientSession): Promise<AssemblyRecord> {
  const assembly = await Assembly.findById(id).session(session).lean<AssemblyRecord>()
  if (!assembly) throw assemblyNotFound(id)
  return assembly
}

export interface Means {
  session: ClientSession
  emit: Emit
}

/**
 * Changes an assembly that people are called to, and no other.
 * @throws DomainError ASSEMBLY_NOT_CONVENED
 */
export async function changeConvened(
  { _id, state }: AssemblyRecord,
  change: Partial<AssemblyRecord>,
  { session }: Pick<Means, 'session'>,
): Promise<AssemblyRecord> {
  const changed = await Assembly.findOneAndUpdate(
    { _id, state: 'CONVENED' },
    { $set: change, $inc: { rollRevision: 1 } },
    { session, returnDocument: 'after' },
  ).lean<AssemblyRecord>()
  if (!changed) throw assemblyNotConvened(state)
  return changed
}
