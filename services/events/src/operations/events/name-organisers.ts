import { Occurrence } from '../../models/occurrence.ts'

/** Gives occurrences the organiser of their event, which they did not keep before. Doing it again changes nothing. */
export async function nameOrganisers(): Promise<void> {
  await Occurrence.collection
    .aggregate([
      { $match: { organiserId: { $exists: false } } },
      { $lookup: { from: 'events', localField: 'eventId', foreignField: '_id', as: 'event' } },
      { $project: { organiserId: { $ifNull: [{ $first: '$event.organiserId' }, ''] } } },
      { $merge: { into: Occurrence.collection.name, whenMatched: 'merge', whenNotMatched: 'discard' } },
    ])
    .toArray()
}
