import { trusted } from '@cluster/database'
import type { Model } from 'mongoose'
import { Event, everShown } from '../../models/event.ts'
import { Occurrence } from '../../models/occurrence.ts'

/**
 * A change is seen when it is committed, but says when it was begun, by the clock of its process. So one with an earlier time
 * than the newest may come after it; never one that is earlier by more than this.
 */
const settledMs = 5 * 60_000

/** Another text whenever anything changed that calendars tell of events, from four looks at an index. */
export async function calendarStamp(): Promise<string> {
  return (await Promise.all([newestOf(Event), newestOf(Occurrence)])).join(' ')
}

interface Changed {
  _id: string
  status: string
  changedAt: Date
  revision: number
}

// biome-ignore lint/suspicious/noExplicitAny: of models with these fields
async function newestOf(model: Model<any>): Promise<string> {
  const status = { $in: everShown }
  const newest = await model
    .findOne({ status: trusted(status) })
    .sort({ changedAt: -1 })
    .select('_id changedAt')
    .lean<Pick<Changed, '_id' | 'changedAt'>>()
  if (!newest) return 'none'
  const since = new Date(newest.changedAt.getTime() - settledMs)
  const [lately] = await model.aggregate<{ rows: number; times: number; revisions: number }>([
    { $match: { status, changedAt: { $gte: since } } },
    {
      $group: {
        _id: null,
        rows: { $sum: 1 },
        times: { $sum: { $toLong: '$changedAt' } },
        revisions: { $sum: '$revision' },
      },
    },
  ])
  return [newest._id, Number(newest.changedAt), lately?.rows, lately?.times, lately?.revisions].join('-')
}
