import { collection } from '@cluster/database'
import { type Row, rowFields, rowIndex } from '@cluster/jobs'
import type { ReminderKind } from '../policy.ts'

/** What a reminder may be about. */
export const sources = ['DEADLINE', 'REGISTRATION', 'SHIFT'] as const
export type Source = (typeof sources)[number]

export interface ReminderRecord extends Row {
  kind: ReminderKind
  /** Which rule of the policy made it, such as DAYS_90. */
  rule: string
  source: Source
  /** The id of the registration, deadline or shift. */
  sourceId: string
  /** The event of a registration or shift; null of a deadline. */
  eventId: string | null
  /** The kind of a deadline; null of anything else. */
  deadlineKind: string | null
  recipientId: string
  /** The instant that it was planned for: the start of the occurrence or shift, or the deadline. */
  startsAt: Date
  dueAt: Date
  expiresAt: Date
  /** The revision of what it is about, which only rises: what is planned from an older one yields. */
  version: number
  /** The version of the policy that it was planned by. */
  policyVersion: number
  reason: string | null
  /** The mail that it was collected for, together with others; null where it goes by itself. */
  digestId: string | null
  /** True where it was called off while somebody was at it: it may have been sent all the same. */
  mayBeOut: boolean
}

/** A delivery to one person. Its id is made of what it is about, so planning twice makes one. */
export const Reminder = collection<ReminderRecord>(
  'notifications',
  'reminders',
  {
    _id: { type: String, required: true },
    kind: { type: String, required: true },
    rule: { type: String, required: true },
    source: { type: String, enum: sources, required: true },
    sourceId: { type: String, required: true },
    eventId: { type: String, default: null },
    deadlineKind: { type: String, default: null },
    recipientId: { type: String, required: true },
    startsAt: { type: Date, required: true },
    dueAt: { type: Date, required: true },
    expiresAt: { type: Date, required: true },
    version: { type: Number, required: true },
    policyVersion: { type: Number, required: true, default: 0 },
    reason: { type: String, default: null },
    digestId: { type: String, default: null },
    mayBeOut: { type: Boolean, required: true, default: false },
    ...rowFields,
  },
  [
    rowIndex,
    // What staff see, and what a person sees: by due time.
    { fields: { dueAt: 1, _id: 1 } },
    { fields: { recipientId: 1, dueAt: 1, _id: 1 } },
    // What was collected for one mail.
    { fields: { digestId: 1 }, partialFilterExpression: { digestId: { $type: 'string' } } },
    // What is planned for a registration, or for people told of a deadline, to bring it up to date.
    { fields: { sourceId: 1, recipientId: 1 } },
    // What is to come of a kind, to plan it by another policy.
    { fields: { source: 1, deadlineKind: 1, startsAt: 1 } },
  ],
)
