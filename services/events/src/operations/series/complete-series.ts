import { Occurrence } from '../../models/occurrence.ts'

/** Gives dates the audience of their event, and no reason for being called off. Doing it again changes nothing. */
export async function completeSeries(): Promise<void> {
  await Occurrence.collection
    .aggregate([
      { $match: { audience: { $exists: false } } },
      { $lookup: { from: 'events', localField: 'eventId', foreignField: '_id', as: 'event' } },
      {
        $project: { audience: { $ifNull: [{ $first: '$event.audience' }, 'EVERYBODY'] }, cancelReason: null },
      },
      { $merge: { into: Occurrence.collection.name, whenMatched: 'merge', whenNotMatched: 'discard' } },
    ])
    .toArray()
  const outdated = 'organiserId_1_status_1_startsAt_1'
  if (await Occurrence.collection.indexExists(outdated)) await Occurrence.collection.dropIndex(outdated)
}
