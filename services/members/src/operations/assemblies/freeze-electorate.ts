import { newId, trusted } from '@cluster/database'
import type { ClientSession } from 'mongoose'
import { bodyNotFound, electorateEmpty, electorWithoutCollege } from '../../errors.ts'
import { Elector, type ElectorRecord } from '../../models/elector.ts'
import { type Electorate, electorateOf } from './electorate.ts'

interface Frozen {
  _id: string
  bodyId: string
}

/**
 * Makes the electors of an assembly those of its body at this moment. Those who stay keep their proxies, unless the
 * other side of one is gone.
 * @returns the colleges, to be kept in the assembly
 * @throws DomainError BODY_NOT_FOUND, ELECTORATE_EMPTY or ELECTOR_WITHOUT_COLLEGE
 */
export async function freezeElectorate(
  { _id: assemblyId, bodyId }: Frozen,
  session: ClientSession,
): Promise<Electorate['colleges']> {
  const electorate = await electorateOf(bodyId, session)
  if (!electorate) throw bodyNotFound(bodyId)
  if (electorate.electors.length === 0) throw electorateEmpty()
  checkColleges(electorate)
  const before = await Elector.find({ assemblyId }).session(session).lean<ElectorRecord[]>()
  const { gone, changed, fresh } = refrozen(before, electorate.electors)
  if (gone.length > 0) await Elector.deleteMany({ _id: trusted({ $in: gone }) }, { session })
  if (changed.length > 0)
    await Elector.bulkWrite(
      changed.map(({ _id, collegeId, proxy, proxiesHeld }) => ({
        updateOne: { filter: { _id }, update: { $set: { collegeId, proxy, proxiesHeld } } },
      })),
      { session },
    )
  const rows = fresh.map(elector => ({ ...elector, ...absent, _id: newId(), assemblyId }))
  if (rows.length > 0) await Elector.insertMany(rows, { session })
  return electorate.colleges
}

// A vote in no college would be counted nowhere.
function checkColleges({ colleges, electors }: Electorate): void {
  const known = new Set<string | null>(colleges.length > 0 ? colleges.map(({ id }) => id) : [null])
  const stray = electors.filter(({ collegeId }) => !known.has(collegeId))
  if (stray.length > 0) throw electorWithoutCollege(stray.length)
}

const absent = { isPresent: false, arrivedAt: null, proxy: null, proxiesHeld: 0 }

/** What has to change in the rows that are there for them to be those of an electorate. */
export function refrozen(before: readonly ElectorRecord[], wanted: Electorate['electors']) {
  const wantedById = new Map(wanted.map(elector => [elector.electorId, elector]))
  const kept = before
    .filter(({ electorId }) => wantedById.has(electorId))
    .map(elector => ({
      ...elector,
      collegeId: wantedById.get(elector.electorId)!.collegeId,
      proxy: elector.proxy && wantedById.has(elector.proxy.to) ? elector.proxy : null,
    }))
  const held = new Map<string, number>()
  for (const { proxy } of kept) if (proxy) held.set(proxy.to, (held.get(proxy.to) ?? 0) + 1)
  const after = kept.map(elector => ({ ...elector, proxiesHeld: held.get(elector.electorId) ?? 0 }))
  const rowOf = new Map(before.map(elector => [elector.electorId, elector]))
  return {
    gone: before.filter(({ electorId }) => !wantedById.has(electorId)).map(({ _id }) => _id),
    changed: after.filter(elector => differs(elector, rowOf.get(elector.electorId)!)),
    fresh: wanted.filter(({ electorId }) => !rowOf.has(electorId)),
  }
}

const differs = (a: ElectorRecord, b: ElectorRecord): boolean =>
  a.collegeId !== b.collegeId || a.proxiesHeld !== b.proxiesHeld || (a.proxy === null) !== (b.proxy === null)
