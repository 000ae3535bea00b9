import { newId, plainText } from '@cluster/database'
import type { EventRecord, VenueRecord } from '../../models/event.ts'
import { type OccurrenceRecord, plainOccurrence } from '../../models/occurrence.ts'
import { before } from './before.ts'

/** What of a date follows from its event and its start. */
export function timesOf(
  event: Pick<
    EventRecord,
    'timeZone' | 'registrationOpensBefore' | 'registrationClosesBefore' | 'onlineUrlBefore'
  >,
  startsAt: Date,
): Pick<OccurrenceRecord, 'registrationOpensAt' | 'registrationClosesAt' | 'onlineUrlAt'> {
  const { registrationOpensBefore, registrationClosesBefore, onlineUrlBefore, timeZone } = event
  const at = (distance: string | null) => distance && before(startsAt, distance, timeZone)
  return {
    registrationOpensAt: at(registrationOpensBefore) || null,
    registrationClosesAt: at(registrationClosesBefore) || startsAt,
    onlineUrlAt: at(onlineUrlBefore) || null,
  }
}

/** A date of an event: the one that the event itself says, or another. */
export function occurrenceOf(event: EventRecord, given: Partial<OccurrenceRecord> = {}): OccurrenceRecord {
  const {
    _id: eventId,
    organiserId,
    audience,
    status,
    startsAt,
    endsAt,
    capacity,
    quotas,
    changedAt,
    venue,
  } = event
  return {
    ...plainOccurrence,
    _id: newId(),
    eventId,
    organiserId,
    audience,
    status,
    startsAt,
    endsAt,
    capacity,
    quotas,
    changedAt,
    venueKey: venueKeyOf(given.venue ?? venue),
    ...timesOf(event, given.startsAt ?? startsAt),
    ...given,
  }
}

/** One key for one place, however its name is written. */
export const venueKeyOf = ({ name, address }: Pick<VenueRecord, 'name' | 'address'>): string =>
  `${plainText(name)}|${plainText(address ?? '')}`
