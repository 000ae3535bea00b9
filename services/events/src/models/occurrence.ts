import { collection, embedded, idField } from '@cluster/database'
import { type TranslatedText, translatedField } from '@cluster/subgraph'
import {
  audiences,
  type EventRecord,
  eventStates,
  type Group,
  type Quota,
  quotasField,
  type VenueRecord,
  venueField,
} from './event.ts'

/** What of a date is its own, and stays so when all dates of its series change. */
export const ownChanges = ['TIME', 'VENUE', 'CAPACITY'] as const
export type OwnChange = (typeof ownChanges)[number]

/** What holds of a date by the clock: registration is open, or closed; the online address is shown. */
export const clockStates = ['OPENED', 'CLOSED', 'REVEALED'] as const
export type ClockState = (typeof clockStates)[number]

export interface OccurrenceRecord {
  _id: string
  eventId: string
  /** Who holds its event, which never changes: kept here so that one index tells how much an organisation held. */
  organiserId: string
  /** Whom its event is meant for, kept here so that one index tells what a group may come to. */
  audience: EventRecord['audience']
  /** The state of its event, kept here so that one index serves the agenda; or DONE or CANCELLED by itself. */
  status: EventRecord['status']
  startsAt: Date
  endsAt: Date
  /**
   * The local time that its series gives it, however it was moved: RECURRENCE-ID. Null where the event has no series, and
   * where another date has that time since the series changed.
   */
  recurrenceId: string | null
  ownChanges: OwnChange[]
  /** Its own place; null where it is that of the event. */
  venue: VenueRecord | null
  /** The name and address of where it is held, folded: what is held at one place has one key. */
  venueKey: string
  capacity: number | null
  quotas: Quota[]
  /** Places that are kept or offered; changed only in the transaction that changes a registration. */
  taken: number
  /** Of these, those of each group. */
  takenBy: Record<Group, number>
  /** Why it was called off by itself, if that was said. */
  cancelReason: TranslatedText | null
  /** How many parties are on the waitlist. */
  waiting: number
  /** The number of the party that joined the waitlist last: it only rises. */
  lastInQueue: number
  /** How many entries its waitlist's log has. */
  logged: number
  /** How many shifts of volunteers were ever planned for it: it only rises. */
  shiftsPlanned: number
  /** From when and until when one may register. The write checks them, whatever jobs have done. */
  registrationOpensAt: Date | null
  registrationClosesAt: Date
  /** When the online address is shown to the registered; null for at once. */
  onlineUrlAt: Date | null
  /**
   * What of this others were told: noted with the fact, so that each is told once. No rule rests on it; who may register
   * is read from the instants.
   */
  followed: ClockState[]
  /** Rises with every change of this date alone that people are told of; added to the event's it is its SEQUENCE. */
  revision: number
  /** When people were last told something new of this date. */
  changedAt: Date
}

/** What holds of a date on which nobody has come yet. */
export const plainOccurrence = {
  recurrenceId: null,
  ownChanges: [],
  venue: null,
  cancelReason: null,
  taken: 0,
  takenBy: { RESIDENTS: 0, MEMBER_EMPLOYEES: 0 },
  waiting: 0,
  lastInQueue: 0,
  followed: [],
  logged: 0,
  shiftsPlanned: 0,
  revision: 0,
} satisfies Partial<OccurrenceRecord>

export const Occurrence = collection<OccurrenceRecord>(
  'events',
  'occurrences',
  {
    _id: idField,
    eventId: { type: String, required: true },
    organiserId: { type: String, required: true },
    audience: { type: String, enum: audiences, required: true },
    status: { type: String, enum: eventStates, required: true },
    startsAt: { type: Date, required: true },
    endsAt: { type: Date, required: true },
    recurrenceId: { type: String, default: null },
    ownChanges: { type: [String], enum: ownChanges, required: true, default: [] },
    venue: { type: venueField, default: null },
    venueKey: { type: String, required: true },
    capacity: { type: Number, default: null },
    quotas: quotasField,
    taken: { type: Number, required: true, default: 0 },
    takenBy: {
      type: embedded<Record<Group, number>>({
        RESIDENTS: { type: Number, required: true, default: 0 },
        MEMBER_EMPLOYEES: { type: Number, required: true, default: 0 },
      }),
      required: true,
      default: {},
    },
    cancelReason: { type: translatedField, default: null },
    waiting: { type: Number, required: true, default: 0 },
    lastInQueue: { type: Number, required: true, default: 0 },
    logged: { type: Number, required: true, default: 0 },
    shiftsPlanned: { type: Number, required: true, default: 0 },
    registrationOpensAt: { type: Date, default: null },
    registrationClosesAt: { type: Date, required: true },
    onlineUrlAt: { type: Date, default: null },
    followed: { type: [String], enum: clockStates, required: true, default: [] },
    revision: { type: Number, required: true, default: 0 },
    changedAt: { type: Date, required: true },
  },
  [
    // The agenda: what is published, by start.
    { fields: { status: 1, startsAt: 1, _id: 1 } },
    // The dates of an event.
    { fields: { eventId: 1, startsAt: 1, _id: 1 } },
    // A date of a series is one row, however often it is made.
    {
      fields: { eventId: 1, recurrenceId: 1 },
      unique: true,
      partialFilterExpression: { recurrenceId: { $type: 'string' } },
    },
    // How many an organisation held in a span, from the index alone, and what it holds next.
    { fields: { organiserId: 1, status: 1, startsAt: 1, _id: 1 } },
    // What a group may come to next.
    { fields: { audience: 1, status: 1, startsAt: 1, _id: 1 } },
    // What is held at a place, by start.
    { fields: { venueKey: 1, startsAt: 1 } },
    // What changed last of all that was ever shown, from the index alone: whether a calendar is the same still.
    { fields: { status: 1, changedAt: 1, revision: 1 } },
  ],
)
