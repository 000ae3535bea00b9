import type { Context } from '../../context.ts'
import type { OccurrenceRecord } from '../../models/occurrence.ts'
import type { ShiftRecord } from '../../models/shift.ts'
import { checkSpan, checkVenue } from '../events/check-event.ts'
import { editors } from '../events/may-edit.ts'
import { shiftsBetween } from '../volunteers/shifts-between.ts'
import { datesAtVenue, datesForAudience, type Wish } from './dates-between.ts'

export interface Clashes {
  atVenue: OccurrenceRecord[]
  forAudience: OccurrenceRecord[]
  shifts: ShiftRecord[]
}

const most = 50

/** What else there is at a time, in three commands. @throws DomainError END_BEFORE_START, EVENT_TOO_LONG, VENUE_MISSING or TEXT_TOO_LONG */
export async function findClashes(
  { startsAt, endsAt, ...wish }: Wish & { startsAt: Date; endsAt: Date },
  { viewer }: Pick<Context, 'viewer'>,
): Promise<Clashes> {
  viewer.mustHave(...editors)
  checkSpan({ startsAt, endsAt })
  checkPlace(wish)
  const span = { from: startsAt, to: endsAt }
  const [atVenue, forAudience, shifts] = await Promise.all([
    datesAtVenue(wish, span, { viewer, most }),
    datesForAudience(wish, span, most),
    shiftsBetween(span, most),
  ])
  const others = shifts.filter(({ eventId }) => eventId !== wish.exceptEventId)
  return { atVenue, forAudience, shifts: others }
}

export function checkPlace({ venue }: Wish): void {
  if (venue) checkVenue({ wheelchairAccessible: null, name: venue.name, address: venue.address ?? null })
}
