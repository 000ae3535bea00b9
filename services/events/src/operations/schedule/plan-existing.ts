import { pendingRow } from '@cluster/jobs'
import { Event } from '../../models/event.ts'
import { Occurrence } from '../../models/occurrence.ts'
import { schedule } from '../../schedule.ts'

/**
 * Plans for what was stored without a schedule: before there was one, or by the seed. What is over is done without a
 * word: it is history. Doing it again changes nothing. A handful of commands, whatever there is.
 */
export async function planExisting(now: Date): Promise<void> {
  const [events, dates] = [Event.collection, Occurrence.collection]
  await dates.updateMany({ followed: { $exists: false } }, { $set: { followed: [] } })
  await dates.updateMany(
    { status: 'PUBLISHED', endsAt: { $lte: now } },
    { $set: { status: 'DONE', followed: ['CLOSED'] } },
  )
  const planned = {
    into: schedule.rows.collection.name,
    whenMatched: 'keepExisting',
    whenNotMatched: 'insert',
  }
  const row = (kind: string, wakeAt: object | string) => ({
    kind: { $literal: kind },
    wakeAt,
    ...literals(pendingRow),
  })
  const instants = ['$registrationOpensAt', '$registrationClosesAt', '$onlineUrlAt', '$endsAt']
  await dates
    .aggregate([
      { $match: { status: 'PUBLISHED' } },
      { $project: row('OCCURRENCE', { $min: instants }) },
      { $merge: planned },
    ])
    .toArray()
  await endEvents()
  await events
    .aggregate([
      { $match: { status: 'PUBLISHED' } },
      { $project: row('EVENT', '$endsAt') },
      { $merge: planned },
    ])
    .toArray()
}

/** Events whose dates are over are so too. */
async function endEvents(): Promise<void> {
  await Event.collection
    .aggregate([
      { $match: { status: 'PUBLISHED' } },
      {
        $lookup: {
          from: Occurrence.collection.name,
          localField: '_id',
          foreignField: 'eventId',
          pipeline: [{ $match: { status: 'PUBLISHED' } }, { $limit: 1 }, { $project: { _id: 1 } }],
          as: 'toCome',
        },
      },
      { $match: { toCome: { $size: 0 } } },
      { $project: { status: { $literal: 'DONE' } } },
      { $merge: { into: Event.collection.name, whenMatched: 'merge', whenNotMatched: 'discard' } },
    ])
    .toArray()
}

const literals = (fields: object) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, { $literal: value }]))
