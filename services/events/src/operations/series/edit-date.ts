import { isDeepStrictEqual } from 'node:util'
import type { EventRecord } from '../../models/event.ts'
import type { OccurrenceRecord } from '../../models/occurrence.ts'
import { checkInFuture, checkPlaces, checkSpan, checkVenue } from '../events/check-event.ts'
import { timesOf, venueKeyOf } from '../occurrences/occurrence-of.ts'
import { writeDates } from '../occurrences/write-dates.ts'
import { planEvent } from '../schedule/plan-event.ts'
import { settleShifts } from '../volunteers/settle-shifts.ts'
import type { Step } from '../waitlist/settle-waitlist.ts'
import { hasMoved, ownChangesOf } from './own-changes.ts'
import { type SeriesEdit, spanAfter } from './series-edit.ts'

/** Changes one date of a series, which keeps that as its own when all change later. */
export async function editDate(
  event: EventRecord,
  before: OccurrenceRecord,
  edit: SeriesEdit,
  step: Step,
): Promise<EventRecord> {
  const { session, emit, now } = step
  const span = spanAfter(edit, before)
  const venue = edit.venue ?? before.venue ?? event.venue
  const capacity = edit.capacity === undefined ? before.capacity : edit.capacity
  const changed: OccurrenceRecord = {
    ...before,
    ...span,
    ...timesOf(event, span.startsAt),
    venue: isDeepStrictEqual(venue, event.venue) ? null : venue,
    venueKey: venueKeyOf(venue),
    capacity,
    quotas: edit.quotas ?? before.quotas,
  }
  checkVenue(venue)
  checkSpan(span)
  checkPlaces(changed)
  checkInFuture(span.startsAt, now)
  if (isDeepStrictEqual(changed, before)) return event

  const isKnown = event.publishedAt !== null
  const after = {
    ...changed,
    ownChanges: ownChangesOf(event, changed),
    revision: before.revision + Number(isKnown),
    changedAt: now,
  }
  await writeDates([{ before, after }], step)
  await planEvent(event, [after], session)
  await settleShifts({ occurrenceId: after._id }, step)
  if (isKnown)
    emit(
      hasMoved({ before, after })
        ? { type: 'occurrence.moved', subject: after._id }
        : { type: 'event.edited', subject: event._id },
    )
  return event
}
