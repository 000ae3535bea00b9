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
    registrations: registrations.map(registration => ({
      id: registration._id,
      event: { id: registration.eventId, title: titles.get(registration.eventId) ?? null },
      startsAt: dates.get(registration.occurrenceId)?.startsAt.toISOString() ?? null,
      endsAt: dates.get(registration.occurrenceId)?.endsAt.toISOString() ?? null,
      status: registration.status,
      partySize: registration.partySize,
      group: registration.group,
      answers: registration.answers,
      numberOnWaitlist: registration.queueNumber,
      offeredAt: registration.offeredAt?.toISOString() ?? null,
      offerEndsAt: registration.offerEndsAt?.toISOString() ?? null,
      checkedInAt: registration.checkedInAt?.toISOString() ?? null,
      arrived: registration.arrived ?? null,
      changedAt: registration.changedAt.toISOString(),
      registeredByApp: registration.appId ?? null,
    })),
    ...(await exportVolunteering(personId)),
  }
}
