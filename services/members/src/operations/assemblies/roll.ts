import type { AssemblyRecord } from '../../models/assembly.ts'
import type { RollCountRecord } from '../../models/ballot.ts'
import type { ElectorRecord } from '../../models/elector.ts'

type Voice = Pick<ElectorRecord, 'electorId' | 'collegeId' | 'isPresent' | 'proxy'>

/**
 * Who votes for an elector in a ballot: itself when it is there, else who holds its proxy. That counts when it was
 * given before the ballot was opened, and the holder is there and has not given its own away: no proxy is passed on.
 * Null when nobody votes for it.
 */
export function voterFor(elector: Voice, holder: Voice | null, ballotNumber: number): string | null {
  if (elector.isPresent) return elector.electorId
  const { proxy } = elector
  if (!proxy || !holder || proxy.to !== holder.electorId || proxy.fromBallot > ballotNumber) return null
  return holder.isPresent && !holder.proxy ? holder.electorId : null
}

/** Which of the electors that are not there are represented, and by whom. */
export function representedIn(electors: readonly Voice[], ballotNumber: number): Map<string, string> {
  const byId = new Map(electors.map(elector => [elector.electorId, elector]))
  const pairs = electors.flatMap(elector => {
    const holder = elector.proxy ? (byId.get(elector.proxy.to) ?? null) : null
    const voter = voterFor(elector, holder, ballotNumber)
    return voter && voter !== elector.electorId ? [[elector.electorId, voter] as const] : []
  })
  return new Map(pairs)
}

type Quorums = Pick<AssemblyRecord, 'colleges' | 'collegeQuorums' | 'quorumPercent'>

/** Who is there, by college, and how many must be; all as one where there are no colleges. */
export function rollCounts(
  electors: readonly Voice[],
  { colleges, collegeQuorums, quorumPercent }: Quorums,
  ballotNumber: number,
): RollCountRecord[] {
  const represented = representedIn(electors, ballotNumber)
  const percentOf = new Map(collegeQuorums.map(({ collegeId, percent }) => [collegeId, percent]))
  const ids = colleges.length > 0 ? colleges.map(({ id }) => id) : [null]
  return ids.map(collegeId => {
    const own = electors.filter(elector => collegeId === null || elector.collegeId === collegeId)
    const percent = percentOf.get(collegeId ?? '') ?? quorumPercent
    return {
      collegeId,
      electors: own.length,
      present: own.filter(({ isPresent }) => isPresent).length,
      represented: own.filter(({ electorId }) => represented.has(electorId)).length,
      // Whole numbers: a half of five is three.
      needed: Math.floor((own.length * percent + 99) / 100),
    }
  })
}
