import { trusted } from '@cluster/database'
import type { ClientSession } from 'mongoose'
import { assemblyNotFound, assemblyNotOpen, electorNotFound } from '../../errors.ts'
import { Assembly, type AssemblyRecord, type AssemblyState } from '../../models/assembly.ts'
import { Elector, type ElectorRecord } from '../../models/elector.ts'

/**
 * Begins a change of who is there, or acts for whom, or of what is voted on. All these write the assembly, so of two
 * at once the second sees what the first did: a proxy is given before a ballot or after, never beside it.
 * @returns the assembly as it is then
 * @throws DomainError ASSEMBLY_NOT_FOUND, ASSEMBLY_NOT_OPEN
 */
export async function changeRoll(
  assemblyId: string,
  states: readonly AssemblyState[],
  session: ClientSession,
): Promise<AssemblyRecord> {
  const assembly = await Assembly.findOneAndUpdate(
    { _id: assemblyId, state: trusted({ $in: states }) },
    { $inc: { rollRevision: 1 } },
    { session, returnDocument: 'after' },
  ).lean<AssemblyRecord>()
  if (assembly) return assembly
  const other = await Assembly.findById(assemblyId).session(session).lean<AssemblyRecord>()
  throw other ? assemblyNotOpen(other.state) : assemblyNotFound(assemblyId, 'assemblyId')
}

/** @throws DomainError ELECTOR_NOT_FOUND, naming the field that it was asked for by */
export async function findElector(
  assemblyId: string,
  electorId: string,
  session: ClientSession,
  field?: string,
): Promise<ElectorRecord> {
  const elector = await Elector.findOne({ assemblyId, electorId }).session(session).lean<ElectorRecord>()
  if (!elector) throw electorNotFound(electorId, field)
  return elector
}
