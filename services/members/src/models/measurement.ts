import { collection, idField } from '@cluster/database'

/** A figure of an indicator, for ever: a correction is another one of the same day. */
export interface MeasurementRecord {
  _id: string
  partnershipId: string
  indicatorId: string
  /** Of which day it is, like 2010-12-31. */
  on: string
  value: number
  note: string | null
  at: Date
  /** Who noted it; null for a job. A pseudonym once that person is erased. */
  authorId: string | null
}

export const Measurement = collection<MeasurementRecord>(
  'members',
  'measurements',
  {
    _id: idField,
    partnershipId: { type: String, required: true },
    indicatorId: { type: String, required: true },
    on: { type: String, required: true },
    value: { type: Number, required: true },
    note: { type: String, default: null },
    at: { type: Date, required: true },
    authorId: { type: String, default: null },
  },
  [
    // The figures of an indicator by their day, of several of a day the last one last.
    { fields: { indicatorId: 1, on: 1, _id: 1 } },
    // What a person noted, to export and to forget it.
    { fields: { authorId: 1 } },
  ],
  { appendOnly: true },
)
