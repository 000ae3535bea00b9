import type { ClientSession } from 'mongoose'
import { type EventRecord, shown } from '../../models/event.ts'
import type { OccurrenceRecord } from '../../models/occurrence.ts'
import { type PlannedChange, schedule } from '../../schedule.ts'
import { nextMaterialisation } from '../series/materialise-series.ts'
import { earliest, instantsOf } from './next-instants.ts'

/**
 * Notes when an event and dates of it change next by the clock, in the transaction that makes or changes them: whatever
 * was planned before is looked at anew.
 */
export async function planEvent(
  event: EventRecord,
  occurrences: readonly OccurrenceRecord[],
  session: ClientSession,
): Promise<void> {
  await schedule.plan(plannedFor(event, occurrences), session)
}

/** What to note for an event and dates of it. An instant that has gone by is looked at at once. */
export function plannedFor(event: EventRecord, occurrences: readonly OccurrenceRecord[]): PlannedChange[] {
  return [
    { id: event._id, kind: 'EVENT', at: nextOfEvent(event, occurrences) },
    ...plannedForDates(event, occurrences),
  ]
}

/** The same for dates alone. */
export function plannedForDates(
  event: EventRecord,
  occurrences: readonly OccurrenceRecord[],
): PlannedChange[] {
  return occurrences.map(date => ({ id: date._id, kind: 'OCCURRENCE', at: nextOfDate(event, date) }))
}

// All of its dates are not known here: who looks then sees whether one comes later.
function nextOfEvent(event: EventRecord, occurrences: readonly OccurrenceRecord[]): Date | null {
  if (event.status === 'SCHEDULED') return event.publishAt
  if (!shown.includes(event.status)) return null
  const toCome = occurrences.filter(({ status }) => status === 'PUBLISHED')
  const more = nextMaterialisation(event)
  return earliest([event.endsAt, ...toCome.map(({ endsAt }) => endsAt), ...(more ? [more] : [])])
}

const atOnce = new Date(0)

function nextOfDate(event: EventRecord, date: OccurrenceRecord): Date | null {
  const next = earliest(instantsOf(event, date))
  // What others were told of its old hours may not hold for the new ones.
  return next && date.followed.length > 0 ? atOnce : next
}
