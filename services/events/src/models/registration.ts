import { collection, idField } from '@cluster/database'

export interface RegistrationRecord {
  _id: string
  eventId: string
  occurrenceId: string
  personId: string
  status: 'CONFIRMED' | 'CANCELLED'
  changedAt: Date
  revision: number
  /** The app that registered the person; null where a person did. */
  appId: string | null
}

export const Registration = collection<RegistrationRecord>(
  'events',
  'registrations',
  {
    _id: idField,
    eventId: { type: String, required: true },
    occurrenceId: { type: String, required: true },
    personId: { type: String, required: true },
    status: { type: String, enum: ['CONFIRMED', 'CANCELLED'], required: true },
    changedAt: { type: Date, required: true },
    revision: { type: Number, required: true, default: 0 },
    appId: { type: String, default: null },
  },
  [
    // One row for a person and an occurrence, for ever: registering twice cannot make two.
    { fields: { occurrenceId: 1, personId: 1 }, unique: true },
    // Who comes to an event, and what a person comes to.
    { fields: { eventId: 1, _id: 1 } },
    // How many come to an event, from the index alone.
    { fields: { eventId: 1, status: 1 } },
    { fields: { personId: 1, changedAt: -1, _id: -1 } },
  ],
)
