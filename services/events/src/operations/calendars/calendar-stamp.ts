import type { PipelineStage } from 'mongoose'
import { Event, everShown } from '../../models/event.ts'
import { Occurrence } from '../../models/occurrence.ts'

/**
 * A change is seen when it is committed, but says when it was begun, by the clock of its process. So one with an earlier time
 * than the newest may come after it; never one that is earlier by more than this.
 */
const settledMs = 5 * 60_000

const status = { $in: everShown }

/**
 * Another text whenever anything changed that calendars tell of events, from the index of changes alone: by what changed last,
 * and as long as others may come, by all that changed shortly before it.
 */
export async function calendarStamp(now: Date): Promise<string> {
  const newest = await ofBoth<{ _id: string; changedAt: Date }>([
    { $match: { status } },
    { $sort: { changedAt: -1 } },
    { $limit: 1 },
    { $project: { changedAt: 1 } },
  ])
  const last = Math.max(...newest.map(({ changedAt }) => changedAt.getTime()))
  const stamp = JSON.stringify(newest)
  if (newest.length === 0 || now.getTime() - last > 2 * settledMs) return stamp
  const lately = await ofBoth([
    { $match: { status, changedAt: { $gte: new Date(last - settledMs) } } },
    {
      $group: {
        _id: null,
        rows: { $sum: 1 },
        times: { $sum: { $toLong: '$changedAt' } },
        revisions: { $sum: '$revision' },
      },
    },
  ])
  return stamp + JSON.stringify(lately)
}

/** The same of events and of dates, in one command. */
const ofBoth = <T>(pipeline: PipelineStage.FacetPipelineStage[]): Promise<T[]> =>
  Event.aggregate<T>([
    ...(pipeline as PipelineStage[]),
    { $unionWith: { coll: Occurrence.collection.name, pipeline } },
  ]).exec()
