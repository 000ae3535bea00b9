import { collection, idField } from '@cluster/database'

export const shiftPlaceStates = ['TAKEN', 'OFFERED', 'LEFT', 'CANCELLED'] as const

export interface ShiftPlaceRecord {
  _id: string
  shiftId: string
  personId: string
  status: (typeof shiftPlaceStates)[number]
  /** The hours of the shift, kept here so that a person's shifts are compared and added up without them. */
  startsAt: Date
  endsAt: Date
  /** Since when it is offered to others; null when it is not. */
  offeredAt: Date | null
  changedAt: Date
}

/** The states in which a person helps. */
export const held: ShiftPlaceRecord['status'][] = ['TAKEN', 'OFFERED']

export const ShiftPlace = collection<ShiftPlaceRecord>(
  'events',
  'shiftPlaces',
  {
    _id: idField,
    shiftId: { type: String, required: true },
    personId: { type: String, required: true },
    status: { type: String, enum: shiftPlaceStates, required: true },
    startsAt: { type: Date, required: true },
    endsAt: { type: Date, required: true },
    offeredAt: { type: Date, default: null },
    changedAt: { type: Date, required: true },
  },
  [
    // One row for a person and a shift, for ever.
    { fields: { shiftId: 1, personId: 1 }, unique: true },
    // The volunteers of a shift, in the order of sign-up.
    { fields: { shiftId: 1, _id: 1 } },
    // A person's shifts, the latest first; what it does at a time; how long it helped.
    { fields: { personId: 1, startsAt: -1, _id: -1 } },
  ],
)
