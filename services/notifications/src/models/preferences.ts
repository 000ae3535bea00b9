import { collection, embedded } from '@cluster/database'
import { type NoticeTopic, noticeTopics } from '../policy.ts'

/** How reminders of a topic come: not at all, each when it is due, or together with others once a day or a week. */
export const deliveryModes = ['OFF', 'AT_ONCE', 'DAILY', 'WEEKLY'] as const
export type DeliveryMode = (typeof deliveryModes)[number]

export interface QuietHours {
  /** From this time of the day on, `22:00`, up to and without this one, which may be of the next day. */
  from: string
  until: string
}

export interface NotificationPreferencesRecord {
  /** The person's. */
  _id: string
  deliveries: Record<NoticeTopic, DeliveryMode>
  quietHours: QuietHours | null
  /** When what is collected comes: the hour of the day, 0 to 23, and for a week the day, 1 for Monday to 7. */
  digestHour: number
  digestDay: number
  /** Of these times. */
  timeZone: string
}

/** What holds of who has chosen nothing. */
export const plainPreferences: Omit<NotificationPreferencesRecord, '_id'> = {
  deliveries: { EVENTS: 'AT_ONCE', BOOKINGS: 'AT_ONCE', ASSEMBLIES: 'AT_ONCE', MEMBERSHIP: 'AT_ONCE' },
  quietHours: null,
  digestHour: 8,
  digestDay: 1,
  timeZone: 'Europe/Paris',
}

const mode = { type: String, enum: deliveryModes, required: true, default: 'AT_ONCE' } as const
const time = { type: String, required: true } as const

/** How a person wants to be reminded: a row once it has chosen. */
export const Preferences = collection<NotificationPreferencesRecord>('notifications', 'preferences', {
  _id: { type: String, required: true },
  deliveries: {
    type: embedded<NotificationPreferencesRecord['deliveries']>(
      Object.fromEntries(noticeTopics.map(topic => [topic, mode])) as never,
    ),
    required: true,
    default: {},
  },
  quietHours: { type: embedded<QuietHours>({ from: time, until: time }), default: null },
  digestHour: { type: Number, required: true, default: plainPreferences.digestHour },
  digestDay: { type: Number, required: true, default: plainPreferences.digestDay },
  timeZone: { type: String, required: true, default: plainPreferences.timeZone },
})
