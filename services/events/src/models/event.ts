import { collection, embedded, idField } from '@cluster/database'
import { type TranslatedText, translatedField } from '@cluster/subgraph'

export interface VenueRecord {
  name: string
  address: string | null
  wheelchairAccessible: boolean | null
}

export interface EventRecord {
  _id: string
  title: TranslatedText
  description: TranslatedText | null
  status: 'DRAFT' | 'PUBLISHED' | 'CANCELLED'
  organiserId: string
  venue: VenueRecord
  timeZone: string
  startsAt: Date
  endsAt: Date
  capacity: number | null
  serviceIds: string[]
  revision: number
  /** When everybody could first see it; null for a draft, and for one that was called off as a draft. */
  publishedAt: Date | null
  /** The UID and SEQUENCE in the iCalendar file that it was imported from. */
  importedUid?: string
  importedSequence?: number
}

export const Event = collection<EventRecord>(
  'events',
  'events',
  {
    _id: idField,
    title: { type: translatedField, required: true },
    description: { type: translatedField, default: null },
    status: { type: String, enum: ['DRAFT', 'PUBLISHED', 'CANCELLED'], required: true, default: 'DRAFT' },
    organiserId: { type: String, required: true },
    venue: {
      type: embedded<VenueRecord>({
        name: { type: String, required: true },
        address: { type: String, default: null },
        wheelchairAccessible: { type: Boolean, default: null },
      }),
      required: true,
    },
    timeZone: { type: String, required: true },
    startsAt: { type: Date, required: true },
    endsAt: { type: Date, required: true },
    capacity: { type: Number, default: null },
    serviceIds: { type: [String], required: true, default: [] },
    revision: { type: Number, required: true, default: 0 },
    publishedAt: { type: Date, default: null },
    importedUid: { type: String },
    importedSequence: { type: Number },
  },
  [
    // The list of events in one state, and the same of one organiser: both by start.
    { fields: { status: 1, startsAt: -1, _id: -1 } },
    { fields: { organiserId: 1, status: 1, startsAt: -1, _id: -1 } },
    // An import that runs twice finds what it made.
    { fields: { importedUid: 1 }, unique: true, sparse: true },
  ],
)
