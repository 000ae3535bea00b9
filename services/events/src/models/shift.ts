import { collection, idField } from '@cluster/database'
import { type TranslatedText, translatedField } from '@cluster/subgraph'

/** A shift is of a draft until its event is shown. */
export const shiftStates = ['DRAFT', 'OPEN', 'CANCELLED'] as const

/** So long a shift lasts at most: what overlaps a span began at most so long before it. */
export const longestShiftMs = 24 * 3_600_000

export interface ShiftRecord {
  _id: string
  eventId: string
  occurrenceId: string
  title: TranslatedText
  status: (typeof shiftStates)[number]
  startsAt: Date
  endsAt: Date
  /** When the date began for which these hours were meant: where it is moved, they go along. */
  dateStartsAt: Date
  needed: number
  /** How many have a place, and how many of those offer it; changed only with the places. */
  taken: number
  offered: number
  /** Whether a place is free or offered. */
  hasRoom: boolean
  /** As people wrote them. */
  skills: string[]
}

export const Shift = collection<ShiftRecord>(
  'events',
  'shifts',
  {
    _id: idField,
    eventId: { type: String, required: true },
    occurrenceId: { type: String, required: true },
    title: { type: translatedField, required: true },
    status: { type: String, enum: shiftStates, required: true },
    startsAt: { type: Date, required: true },
    endsAt: { type: Date, required: true },
    dateStartsAt: { type: Date, required: true },
    needed: { type: Number, required: true },
    taken: { type: Number, required: true, default: 0 },
    offered: { type: Number, required: true, default: 0 },
    hasRoom: { type: Boolean, required: true },
    skills: { type: [String], required: true, default: [] },
  },
  [
    // Where somebody is needed, by start.
    { fields: { status: 1, hasRoom: 1, startsAt: 1, _id: 1 } },
    // The shifts of a date, and those of an event that is changed.
    { fields: { occurrenceId: 1, startsAt: 1, _id: 1 } },
    { fields: { eventId: 1 } },
    // Who helps in a span of time.
    { fields: { status: 1, startsAt: 1, endsAt: 1 } },
  ],
)
