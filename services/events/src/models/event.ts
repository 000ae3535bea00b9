import { collection, embedded, idField } from '@cluster/database'
import { type TranslatedText, translatedField } from '@cluster/subgraph'

export interface VenueRecord {
  name: string
  address: string | null
  wheelchairAccessible: boolean | null
}

/** Whom an event is meant for; anybody may come all the same where no quota says otherwise. */
export const audiences = ['EVERYBODY', 'RESIDENTS', 'MEMBER_EMPLOYEES', 'MEMBERS'] as const
export type Audience = (typeof audiences)[number]

/** Of whom a quota lets at most so many come. */
export const groups = ['RESIDENTS', 'MEMBER_EMPLOYEES'] as const
export type Group = (typeof groups)[number]

export interface Quota {
  group: Group
  /** How many places of the capacity the group may take. */
  places: number
}

/** What people are asked when they register. */
export interface QuestionRecord {
  id: string
  text: TranslatedText
  isRequired: boolean
}

export interface Money {
  /** Cents of a euro, for EUR. */
  amount: number
  currency: string
}

export interface ImageRecord {
  url: string
  /** For those who do not see it. */
  description: TranslatedText
}

/** The dates of an event, by RFC 5545. Local times are those of the event's zone: `2026-12-01T18:00:00`. */
export interface SeriesRecord {
  /** A recurrence rule with an end: `FREQ=WEEKLY;BYDAY=TU;COUNT=10`. */
  rule: string
  /** The local time of the first date: DTSTART. */
  start: string
  /** Local times at which it is held besides: RDATE. */
  additions: string[]
  /** Local times of the rule at which it is not held: EXDATE. */
  exceptions: string[]
  /** Local times of the rule that the clocks leave out that day: it is not held then. */
  skipped: string[]
  /** The local time of its last date. */
  last: string
  /** Until when its dates are rows. */
  materialisedUntil: Date
  /** The event that it was one series with until it was split, if it was: the dates before these. */
  continues: string | null
  /** The event that has the dates after these since it was split. */
  continuedBy: string | null
}

/** What may be planned for an event. Draft → scheduled → published → done, or cancelled. */
export const eventStates = ['DRAFT', 'SCHEDULED', 'PUBLISHED', 'DONE', 'CANCELLED'] as const

export interface EventRecord {
  _id: string
  title: TranslatedText
  description: TranslatedText | null
  status: (typeof eventStates)[number]
  organiserId: string
  /** Organisations that hold it together with the organiser. */
  hostIds: string[]
  venue: VenueRecord
  /** Where it is followed from afar; shown only to the registered, once it is revealed. */
  onlineUrl: string | null
  /** How long before a date the address is shown (ISO 8601 duration); null for as soon as one is registered. */
  onlineUrlBefore: string | null
  timeZone: string
  startsAt: Date
  endsAt: Date
  audience: Audience
  /** Null when it is free. */
  price: Money | null
  image: ImageRecord | null
  capacity: number | null
  quotas: Quota[]
  questions: QuestionRecord[]
  /** How many may come on one registration. */
  maxPartySize: number
  /** How long before a date registration opens (ISO 8601 duration); null for when it is published. */
  registrationOpensBefore: string | null
  /** How long before a date registration closes; null for when it begins. */
  registrationClosesBefore: string | null
  serviceIds: string[]
  /** Null where it is held once. */
  series: SeriesRecord | null
  revision: number
  /** When it is to be published; null when that is for somebody to do. */
  publishAt: Date | null
  /** When everybody could first see it; null for a draft, and for one that was called off as a draft. */
  publishedAt: Date | null
  /** When it was last given another time or place after people could see it. */
  movedAt: Date | null
  /** When people were last told something new: Last-Modified of its calendar. */
  changedAt: Date
  /** The UID and SEQUENCE in the iCalendar file that it was imported from. */
  importedUid?: string
  importedSequence?: number
  /** The SEQUENCEs of the records of single dates there together, and one more for each: it rises with every change of them. */
  importedDatesSequence?: number
}

/** What holds of an event where nothing else is said. */
export const plainEvent = {
  hostIds: [],
  onlineUrl: null,
  onlineUrlBefore: null,
  audience: 'EVERYBODY',
  price: null,
  image: null,
  quotas: [],
  questions: [],
  maxPartySize: 10,
  registrationOpensBefore: null,
  registrationClosesBefore: null,
  series: null,
  publishAt: null,
  movedAt: null,
} satisfies Partial<EventRecord>

/** The states in which everybody sees an event. */
export const shown: EventRecord['status'][] = ['PUBLISHED', 'DONE']
/** Those in which only who may edit it does. */
export const unseen: EventRecord['status'][] = ['DRAFT', 'SCHEDULED']
/** The states in which an event may have been shown: those that calendars have, also what was called off. */
export const everShown: EventRecord['status'][] = [...shown, 'CANCELLED']

const text = { type: String, required: true } as const
const textOrNull = { type: String, default: null } as const

export const venueField = embedded<VenueRecord>({
  name: text,
  address: textOrNull,
  wheelchairAccessible: { type: Boolean, default: null },
})

export const quotasField = {
  type: [
    embedded<Quota>({
      group: { type: String, enum: groups, required: true },
      places: { type: Number, required: true },
    }),
  ],
  required: true,
  default: [],
}

export const Event = collection<EventRecord>(
  'events',
  'events',
  {
    _id: idField,
    title: { type: translatedField, required: true },
    description: { type: translatedField, default: null },
    status: { type: String, enum: eventStates, required: true, default: 'DRAFT' },
    organiserId: text,
    hostIds: { type: [String], required: true, default: [] },
    venue: { type: venueField, required: true },
    onlineUrl: textOrNull,
    onlineUrlBefore: textOrNull,
    timeZone: text,
    startsAt: { type: Date, required: true },
    endsAt: { type: Date, required: true },
    audience: { type: String, enum: audiences, required: true, default: 'EVERYBODY' },
    price: {
      type: embedded<Money>({ amount: { type: Number, required: true }, currency: text }),
      default: null,
    },
    image: {
      type: embedded<ImageRecord>({ url: text, description: { type: translatedField, required: true } }),
      default: null,
    },
    capacity: { type: Number, default: null },
    quotas: quotasField,
    questions: {
      type: [
        embedded<QuestionRecord>({
          id: text,
          text: { type: translatedField, required: true },
          isRequired: { type: Boolean, required: true },
        }),
      ],
      required: true,
      default: [],
    },
    maxPartySize: { type: Number, required: true, default: 10 },
    registrationOpensBefore: textOrNull,
    registrationClosesBefore: textOrNull,
    serviceIds: { type: [String], required: true, default: [] },
    series: {
      type: embedded<SeriesRecord>({
        rule: text,
        start: text,
        additions: { type: [String], required: true, default: [] },
        exceptions: { type: [String], required: true, default: [] },
        skipped: { type: [String], required: true, default: [] },
        last: text,
        materialisedUntil: { type: Date, required: true },
        continues: textOrNull,
        continuedBy: textOrNull,
      }),
      default: null,
    },
    revision: { type: Number, required: true, default: 0 },
    publishAt: { type: Date, default: null },
    publishedAt: { type: Date, default: null },
    movedAt: { type: Date, default: null },
    changedAt: { type: Date, required: true },
    importedUid: { type: String },
    importedSequence: { type: Number },
    importedDatesSequence: { type: Number },
  },
  [
    // The list of events in one state, and the same of one organiser: both by start.
    { fields: { status: 1, startsAt: -1, _id: -1 } },
    { fields: { organiserId: 1, status: 1, startsAt: -1, _id: -1 } },
    // An import that runs twice finds what it made.
    { fields: { importedUid: 1 }, unique: true, sparse: true },
    // What changed last of all that was ever shown, from the index alone: whether a calendar is the same still.
    { fields: { status: 1, changedAt: 1, revision: 1 } },
  ],
)
