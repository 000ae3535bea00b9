import { collection, embedded, idField } from '@cluster/database'
import { type Group, groups } from './event.ts'

/** How far a registration is. On the waitlist it is WAITLISTED, then OFFERED. */
export const registrationStates = [
  'CONFIRMED',
  'WAITLISTED',
  'OFFERED',
  'DECLINED',
  'EXPIRED',
  'CANCELLED',
] as const

export interface AnswerRecord {
  questionId: string
  text: string
}

export interface RegistrationRecord {
  _id: string
  eventId: string
  occurrenceId: string
  personId: string
  status: (typeof registrationStates)[number]
  /** How many come, the person among them. */
  partySize: number
  /** The group whose quota its places count in; null for none. */
  group: Group | null
  answers: AnswerRecord[]
  /** Its place in the order of the waitlist; null where it never was on it. */
  queueNumber: number | null
  offeredAt: Date | null
  /** Until when an offer may be accepted. */
  offerEndsAt: Date | null
  /** When its ticket was first shown at the door. */
  checkedInAt: Date | null
  /** How many of the party have come by now; null before the first. */
  arrived: number | null
  changedAt: Date
  revision: number
  /** The app that registered the person; null where a person did. */
  appId: string | null
}

/** What holds of a registration of one person that never waited. */
export const plainRegistration = {
  partySize: 1,
  group: null,
  answers: [],
  queueNumber: null,
  offeredAt: null,
  offerEndsAt: null,
  checkedInAt: null,
  arrived: null,
} satisfies Partial<RegistrationRecord>

export const Registration = collection<RegistrationRecord>(
  'events',
  'registrations',
  {
    _id: idField,
    eventId: { type: String, required: true },
    occurrenceId: { type: String, required: true },
    personId: { type: String, required: true },
    status: { type: String, enum: registrationStates, required: true },
    partySize: { type: Number, required: true, default: 1 },
    group: { type: String, enum: [...groups, null], default: null },
    answers: {
      type: [
        embedded<AnswerRecord>({
          questionId: { type: String, required: true },
          text: { type: String, required: true },
        }),
      ],
      required: true,
      default: [],
    },
    queueNumber: { type: Number, default: null },
    offeredAt: { type: Date, default: null },
    offerEndsAt: { type: Date, default: null },
    checkedInAt: { type: Date, default: null },
    arrived: { type: Number, default: null },
    changedAt: { type: Date, required: true },
    revision: { type: Number, required: true, default: 0 },
    appId: { type: String, default: null },
  },
  [
    // One row for a person and an occurrence, for ever: registering twice cannot make two.
    { fields: { occurrenceId: 1, personId: 1 }, unique: true },
    // Who comes to an event, and what a person comes to.
    { fields: { eventId: 1, _id: 1 } },
    // Who comes to one of its dates.
    { fields: { occurrenceId: 1, _id: 1 } },
    // How many come to an event, or to one of its dates, from the index alone.
    { fields: { eventId: 1, occurrenceId: 1, status: 1, partySize: 1, arrived: 1 } },
    { fields: { personId: 1, changedAt: -1, _id: -1 } },
    // The same in one state.
    { fields: { personId: 1, status: 1, changedAt: -1, _id: -1 } },
    // The waitlist of a date in its order, and from the index alone how many are before one.
    {
      fields: { occurrenceId: 1, status: 1, queueNumber: 1 },
      partialFilterExpression: { status: 'WAITLISTED' },
    },
  ],
)
