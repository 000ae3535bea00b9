import { collection, idField } from '@cluster/database'

export interface VolunteerRecord {
  _id: string
  personId: string
  /** What the person told that it can do, as it wrote that. */
  skills: string[]
  /**
   * Rises each time that the person takes a place on a shift: two places taken at once are in each other's way here, so
   * that neither overlooks the other.
   */
  engagements: number
}

export const Volunteer = collection<VolunteerRecord>(
  'events',
  'volunteers',
  {
    _id: idField,
    personId: { type: String, required: true },
    skills: { type: [String], required: true, default: [] },
    engagements: { type: Number, required: true, default: 0 },
  },
  [{ fields: { personId: 1 }, unique: true }],
)
