import { trusted } from '@cluster/database'
import type { ClientSession } from 'mongoose'
import {
  CompositionDay,
  type CompositionDayRecord,
  type Counts,
  measures,
} from '../../models/composition-day.ts'
import type { Change } from './change.ts'
import { addCounts, noCounts } from './counts.ts'

interface Added {
  /** What the members came to last, before and after. */
  before: Counts
  after: Counts
  /** The days that are other now, as they are. */
  changed: CompositionDayRecord[]
}

/**
 * Adds to each day from `on`, up to before `until`. The head is held, so nobody else writes days now.
 */
export async function addToDays(
  { on, until, delta }: Pick<Change, 'on' | 'until' | 'delta'>,
  session: ClientSession,
): Promise<Added> {
  const days = await findDays(on, session)
  // The day on which something begins or ends gets a row of its own: what was before stands until then.
  const missing = [on, ...(until ? [until] : [])]
    .filter(day => !days.some(({ _id }) => _id === day))
    .map(day => ({ _id: day, counts: lastUpTo(day, days) }))
  if (missing.length > 0) await CompositionDay.insertMany(missing, { session })
  const span = { $gte: on, ...(until ? { $lt: until } : {}) }
  await CompositionDay.updateMany({ _id: trusted(span) }, { $inc: incrementsOf(delta) }, { session })

  const isChanged = (day: string) => day >= on && (!until || day < until)
  const all = [...days, ...missing].sort((a, b) => (a._id < b._id ? -1 : 1))
  const now = all.map(({ _id, counts }) => ({
    _id,
    counts: isChanged(_id) ? addCounts(counts, delta) : counts,
  }))
  return {
    before: all.at(-1)!.counts,
    after: now.at(-1)!.counts,
    changed: now.filter(({ _id }) => isChanged(_id)),
  }
}

/** The days from one on, and the last one before it. */
async function findDays(on: string, session: ClientSession): Promise<CompositionDayRecord[]> {
  const earlier = await CompositionDay.findOne({ _id: trusted({ $lt: on }) })
    .sort({ _id: -1 })
    .session(session)
    .lean<CompositionDayRecord>()
  const rest = await CompositionDay.find({ _id: trusted({ $gte: on }) })
    .sort({ _id: 1 })
    .session(session)
    .lean<CompositionDayRecord[]>()
  return earlier ? [earlier, ...rest] : rest
}

const lastUpTo = (day: string, days: CompositionDayRecord[]): Counts =>
  days.findLast(({ _id }) => _id <= day)?.counts ?? noCounts

const incrementsOf = (delta: Counts): Record<string, number> =>
  Object.fromEntries(
    measures.flatMap(measure => [
      [`counts.${measure}.total`, delta[measure].total],
      [`counts.${measure}.ess`, delta[measure].ess],
    ]),
  )
