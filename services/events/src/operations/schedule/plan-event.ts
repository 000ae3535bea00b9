import type { ClientSession } from 'mongoose'
import type { EventRecord } from '../../models/event.ts'
import type { OccurrenceRecord } from '../../models/occurrence.ts'
import { planChanges } from './plan-change.ts'

/**
 * Notes when an event and dates of it change next by the clock, in the transaction that makes or changes them: whatever
 * was planned before is looked at anew.
 */
export async function planEvent(
  event: EventRecord,
  occurrences: readonly OccurrenceRecord[],
  session: ClientSession,
): Promise<void> {
  await planChanges(
    [
      { id: event._id, kind: 'EVENT', at: nextOfEvent(event) },
      ...occurrences.map(({ _id }) => ({ id: _id, kind: 'OCCURRENCE' as const, at: null })),
    ],
    session,
  )
}

const nextOfEvent = ({ status, publishAt }: EventRecord): Date | null =>
  status === 'SCHEDULED' ? publishAt : null
