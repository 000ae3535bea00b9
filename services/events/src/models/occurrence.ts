import { collection, idField } from '@cluster/database'
import type { EventRecord } from './event.ts'

export interface OccurrenceRecord {
  _id: string
  eventId: string
  /** Who holds its event, which never changes: kept here so that one index tells how much an organisation held. */
  organiserId: string
  /** The state of its event, kept here so that one index serves the agenda. */
  status: EventRecord['status']
  startsAt: Date
  endsAt: Date
  capacity: number | null
  /** Confirmed registrations; changed only in the transaction that changes one of them. */
  taken: number
}

export const Occurrence = collection<OccurrenceRecord>(
  'events',
  'occurrences',
  {
    _id: idField,
    eventId: { type: String, required: true },
    organiserId: { type: String, required: true },
    status: { type: String, required: true },
    startsAt: { type: Date, required: true },
    endsAt: { type: Date, required: true },
    capacity: { type: Number, default: null },
    taken: { type: Number, required: true, default: 0 },
  },
  [
    // The agenda: what is published, by start.
    { fields: { status: 1, startsAt: 1, _id: 1 } },
    // The dates of an event.
    { fields: { eventId: 1, startsAt: 1, _id: 1 } },
    // How many an organisation held in a span, from the index alone.
    { fields: { organiserId: 1, status: 1, startsAt: 1 } },
  ],
)
