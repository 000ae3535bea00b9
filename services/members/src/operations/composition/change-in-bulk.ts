import { trusted } from '@cluster/database'
import type { ClientSession } from 'mongoose'
import { CompositionChange } from '../../models/composition-change.ts'
import { CompositionDay, type CompositionDayRecord, type Counts } from '../../models/composition-day.ts'
import { CompositionHead, headId } from '../../models/composition-head.ts'
import type { Change } from './change.ts'
import { addCounts, noCounts } from './counts.ts'

/**
 * Notes many changes at once, of what has happened already: what the rule says of the days in the past is not asked.
 * Whoever calls it asks that of today, by `countsOn()` in the same transaction: who changed them meanwhile conflicts.
 * @returns the number of the first
 */
export async function changeCompositionInBulk(
  changes: readonly Change[],
  { session, now }: { session: ClientSession; now: Date },
): Promise<number> {
  if (changes.length === 0) return 0
  const first = (await raiseHead(changes.length, session)) - changes.length + 1
  // Lean: they are whole, and to check each of thousands would cost more than to write them.
  await CompositionChange.insertMany(
    changes.map((change, n) => ({ ...change, _id: first + n, at: now })),
    { session, lean: true },
  )
  const rows = await daysFrom(changes.map(({ on }) => on).reduce(earlier), session)
  const writes = addToDays(rows, changes).map(({ _id, counts }) => ({
    updateOne: { filter: { _id }, update: { $set: { counts } }, upsert: true },
  }))
  await CompositionDay.bulkWrite(writes, { session, ordered: false })
  return first
}

/** What the members come to at the end of a day. */
export async function countsOn(day: string, session: ClientSession): Promise<Counts> {
  const [last] = await daysUpTo(day, session)
  return last?.counts ?? noCounts
}

/** The days from the first change on, as they are with all of them. */
export function addToDays(
  rows: readonly CompositionDayRecord[],
  changes: readonly Pick<Change, 'on' | 'delta'>[],
): CompositionDayRecord[] {
  const deltas = new Map<string, Counts>()
  for (const { on, delta } of changes) deltas.set(on, addCounts(deltas.get(on) ?? noCounts, delta))
  const first = changes.map(({ on }) => on).reduce(earlier)
  const known = new Map(rows.map(({ _id, counts }) => [_id, counts]))
  let counted = rows.findLast(({ _id }) => _id < first)?.counts ?? noCounts
  let added = noCounts
  const days = [...new Set([...known.keys(), ...deltas.keys()])].filter(day => day >= first).sort()
  return days.map(day => {
    counted = known.get(day) ?? counted
    added = addCounts(added, deltas.get(day) ?? noCounts)
    return { _id: day, counts: addCounts(counted, added) }
  })
}

const earlier = (a: string, b: string) => (a < b ? a : b)

async function raiseHead(by: number, session: ClientSession): Promise<number> {
  const head = await CompositionHead.findOneAndUpdate(
    { _id: headId },
    { $inc: { number: by } },
    { session, returnDocument: 'after' },
  ).lean()
  if (!head) throw new Error('The composition has no head: its migration has not run')
  return head.number
}

/** From a day on, and the last before it. */
async function daysFrom(day: string, session: ClientSession): Promise<CompositionDayRecord[]> {
  const rest = await CompositionDay.find({ _id: trusted({ $gt: day }) })
    .sort({ _id: 1 })
    .session(session)
    .lean<CompositionDayRecord[]>()
  return [...(await daysUpTo(day, session, 2)).reverse(), ...rest]
}

/** The last ones up to a day, the latest first. */
function daysUpTo(day: string, session: ClientSession, count = 1): Promise<CompositionDayRecord[]> {
  return CompositionDay.find({ _id: trusted({ $lte: day }) })
    .sort({ _id: -1 })
    .limit(count)
    .session(session)
    .lean<CompositionDayRecord[]>()
}
