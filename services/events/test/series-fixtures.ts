import { inTransaction } from '@cluster/database'
import { Event, type EventRecord } from '../src/models/event.ts'
import { Occurrence, type OccurrenceRecord } from '../src/models/occurrence.ts'
import { plainRegistration, Registration } from '../src/models/registration.ts'
import { materialiseSeries } from '../src/operations/series/materialise-series.ts'
import { asSeries, type Recurrence } from '../src/operations/series/series-from.ts'
import { eventLike } from './fixtures.ts'

export const weekly = 'FREQ=WEEKLY;COUNT=10'
export const weekMs = 7 * 86_400_000

/** A published series whose rows were made when it first started; weekly in a winter to come unless told otherwise. */
export async function publishedSeries(
  given: Partial<EventRecord> = {},
  recurrence: Partial<Recurrence> = {},
): Promise<{ event: EventRecord; dates: OccurrenceRecord[] }> {
  const startsAt = given.startsAt ?? new Date('2040-01-03T17:00:00Z')
  const endsAt = new Date(startsAt.getTime() + 2 * 3_600_000)
  const event = asSeries(eventLike({ status: 'PUBLISHED', startsAt, endsAt, ...given }), {
    rule: weekly,
    additions: [],
    exceptions: [],
    ...recurrence,
  })
  await Event.create(event)
  await inTransaction('events', session => materialiseSeries(event, { session, now: event.startsAt }))
  return { event: await eventOf(event._id), dates: await datesOf(event._id) }
}

export const eventOf = async (id: string): Promise<EventRecord> =>
  (await Event.findById(id).lean<EventRecord>())!

export const datesOf = (eventId: string): Promise<OccurrenceRecord[]> =>
  Occurrence.find({ eventId }).sort({ startsAt: 1, _id: 1 }).lean<OccurrenceRecord[]>()

export const dateOf = async (id: string): Promise<OccurrenceRecord> =>
  (await Occurrence.findById(id).lean<OccurrenceRecord>())!

/** Somebody is registered for a date. */
export async function registeredFor(
  { _id: occurrenceId, eventId }: OccurrenceRecord,
  personId = 'person-resident',
): Promise<string> {
  const registration = { ...plainRegistration, eventId, occurrenceId, personId, changedAt: new Date() }
  const { _id } = await Registration.create({
    ...registration,
    status: 'CONFIRMED',
    revision: 0,
    appId: null,
  })
  await Occurrence.updateOne({ _id: occurrenceId }, { $inc: { taken: 1 } })
  return _id
}

export const localTimes = (dates: readonly OccurrenceRecord[]): (string | null)[] =>
  dates.map(({ recurrenceId }) => recurrenceId)

export const EDIT = `mutation ($input: EditSeriesInput!) {
  editSeries(input: $input) {
    id startsAt endsAt revision capacity venue { name } quotas { group places }
    series { rule start last additions exceptions continues { id } continuedBy { id } }
  }
}`
