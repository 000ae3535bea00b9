import { findPage, type Page, type PageArgs, trusted } from '@cluster/database'
import type { Context } from '../../context.ts'
import { assemblyNotFound, ballotNotFound } from '../../errors.ts'
import { Assembly, type AssemblyRecord } from '../../models/assembly.ts'
import type { BallotRecord } from '../../models/ballot.ts'
import { Elector, type ElectorRecord } from '../../models/elector.ts'
import { latestHeldFirst } from '../../orders.ts'
import { mustActFor, voicesOf } from './may-act-for.ts'

/**
 * An assembly for those who may see it: staff, the job that calls people, and who has a voice in it.
 * @throws DomainError ASSEMBLY_NOT_FOUND for others as for one that is not there
 */
export async function findVisibleAssembly(
  id: string,
  context: Context,
  field = 'id',
): Promise<AssemblyRecord> {
  const assembly = await context.loaders.assembly.load(id)
  if (!assembly || !(await isVisible(id, context))) throw assemblyNotFound(id, field)
  return assembly
}

/** @throws DomainError BALLOT_NOT_FOUND for others as for one that is not there */
export async function findVisibleBallot(id: string, context: Context): Promise<BallotRecord> {
  const ballot = await context.loaders.ballot.load(id)
  if (!ballot || !(await isVisible(ballot.assemblyId, context))) throw ballotNotFound(id)
  return ballot
}

async function isVisible(assemblyId: string, { self, viewer }: Context): Promise<boolean> {
  if (seesAll(viewer)) return true
  const electorId = trusted({ $in: voicesOf(viewer) })
  const voice = await Elector.findOne({ assemblyId, electorId }).lean<ElectorRecord>()
  if (!voice) return false
  mustActFor(voice, self)
  return true
}

/** The assemblies of a body, the newest first: all to staff, to others those in which they have a voice. */
export async function listAssemblies(
  { bodyId, ...args }: PageArgs & { bodyId: string },
  { self, viewer }: Context,
): Promise<Page<AssemblyRecord>> {
  const filter = seesAll(viewer) ? { bodyId } : { bodyId, _id: trusted({ $in: await ownAssemblies() }) }
  return findPage(Assembly, { filter, order: latestHeldFirst, ...args })

  async function ownAssemblies(): Promise<string[]> {
    // Those of its own voices are all that it is shown.
    self.isVouchedFor()
    return Elector.distinct('assemblyId', { electorId: trusted({ $in: voicesOf(viewer) }) })
  }
}

const seesAll = ({ has, appId, personId }: Context['viewer']): boolean =>
  personId === null ? appId !== null : has('STAFF')
