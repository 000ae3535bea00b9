import { collection } from '@cluster/database'
import { type Row, rowFields, rowIndex } from '@cluster/jobs'
import type { ReminderKind } from '../policy.ts'

export interface ReminderRecord extends Row {
  kind: ReminderKind
  registrationId: string
  eventId: string
  recipientId: string
  /** The start of the occurrence that it was planned for. */
  startsAt: Date
  dueAt: Date
  expiresAt: Date
  /** The revisions of event and registration together, which only rise: what is planned from older ones yields. */
  version: number
  reason: string | null
}

/** A delivery to one person. Its id is made of what it is about, so planning twice makes one. */
export const Reminder = collection<ReminderRecord>(
  'notifications',
  'reminders',
  {
    _id: { type: String, required: true },
    kind: { type: String, required: true },
    registrationId: { type: String, required: true },
    eventId: { type: String, required: true },
    recipientId: { type: String, required: true },
    startsAt: { type: Date, required: true },
    dueAt: { type: Date, required: true },
    expiresAt: { type: Date, required: true },
    version: { type: Number, required: true },
    reason: { type: String, default: null },
    ...rowFields,
  },
  [
    rowIndex,
    // What staff see, and what a person sees: by due time.
    { fields: { dueAt: 1, _id: 1 } },
    { fields: { recipientId: 1, dueAt: 1, _id: 1 } },
    // What is planned for a registration, to call it off.
    { fields: { registrationId: 1 } },
  ],
)
