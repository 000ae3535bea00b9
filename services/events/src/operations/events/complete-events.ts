import { Event, type EventRecord, plainEvent } from '../../models/event.ts'
import { Occurrence, type OccurrenceRecord, plainOccurrence } from '../../models/occurrence.ts'
import { plainRegistration, Registration } from '../../models/registration.ts'
import { timesOf, venueKeyOf } from '../occurrences/occurrence-of.ts'

const batchSize = 1_000

/**
 * Gives what was stored before there were series, waitlists and a schedule what holds of a plain event. Doing it again
 * changes nothing.
 */
export async function completeEvents(now: Date): Promise<void> {
  await Event.collection.updateMany(
    { changedAt: { $exists: false } },
    { $set: { ...plainEvent, changedAt: now } },
  )
  await Registration.collection.updateMany({ partySize: { $exists: false } }, { $set: plainRegistration })
  type Before = OccurrenceRecord & { event: EventRecord[] }
  const cursor = Occurrence.collection.aggregate<Before>([
    { $match: { venueKey: { $exists: false } } },
    { $lookup: { from: Event.collection.name, localField: 'eventId', foreignField: '_id', as: 'event' } },
  ])
  let batch: object[] = []
  const flush = async () => {
    if (batch.length > 0) await Occurrence.collection.bulkWrite(batch as never)
    batch = []
  }
  for await (const { _id, startsAt, taken, event } of cursor) {
    const [
      { quotas, venue, ...of } = { ...plainEvent, venue: { name: '', address: null }, timeZone: 'UTC' },
    ] = event
    const rest = { ...plainOccurrence, taken, quotas, venueKey: venueKeyOf(venue), changedAt: now }
    batch.push({
      updateOne: { filter: { _id }, update: { $set: { ...rest, ...timesOf(of, startsAt) } } },
    })
    if (batch.length === batchSize) await flush()
  }
  await flush()
}
