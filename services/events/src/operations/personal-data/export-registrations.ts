import { trusted } from '@cluster/database'
import { Event, type EventRecord } from '../../models/event.ts'
import { Occurrence, type OccurrenceRecord } from '../../models/occurrence.ts'
import { Registration, type RegistrationRecord } from '../../models/registration.ts'
import { exportVolunteering } from './export-volunteering.ts'

/** All that is kept here about a person, whole: nobody registers so often that it must be cut. */
export async function exportRegistrations(personId: string): Promise<object> {
  const registrations = await Registration.find({ personId })
    .sort({ changedAt: -1, _id: -1 })
    .lean<RegistrationRecord[]>()
  const [events, occurrences] = await Promise.all([
    Event.find({ _id: trusted({ $in: registrations.map(({ eventId }) => eventId) }) })
      .select('title')
      .lean<Pick<EventRecord, '_id' | 'title'>[]>(),
    Occurrence.find({ _id: trusted({ $in: registrations.map(({ occurrenceId }) => occurrenceId) }) })
      .select('startsAt endsAt')
      .lean<Pick<OccurrenceRecord, '_id' | 'startsAt' | 'endsAt'>[]>(),
  ])
  const titles = new Map(events.map(({ _id, title }) => [_id, title]))
  const dates = new Map(occurrences.map(occurrence => [occurrence._id, occurrence]))
  return {
    registrations: registrations.map(
      ({ _id, eventId, occurrenceId, status, changedAt, checkedInAt, arrived, appId }) => ({
        id: _id,
        event: { id: eventId, title: titles.get(eventId) ?? null },
        startsAt: dates.get(occurrenceId)?.startsAt.toISOString() ?? null,
        endsAt: dates.get(occurrenceId)?.endsAt.toISOString() ?? null,
        status,
        changedAt: changedAt.toISOString(),
        checkedInAt: checkedInAt?.toISOString() ?? null,
        arrived: arrived ?? null,
        registeredByApp: appId ?? null,
      }),
    ),
    ...(await exportVolunteering(personId)),
  }
}
