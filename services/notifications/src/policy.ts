/** The notices that an event's registrations bring: data, so that a new one is a line. */
export type ReminderKind = 'DAYS_7' | 'DAY_1' | 'HOUR_1' | 'EVENT_MOVED' | 'EVENT_CANCELLED'

export interface ReminderRule {
  kind: ReminderKind
  /** How long before the start. Days are of the calendar in the event's zone; hours are exact. */
  before: { days: number } | { hours: number }
}

/** The earliest first: each is too late once the next is due, the last once the event begins. */
export const reminderPolicy: readonly ReminderRule[] = [
  { kind: 'DAYS_7', before: { days: 7 } },
  { kind: 'DAY_1', before: { days: 1 } },
  { kind: 'HOUR_1', before: { hours: 1 } },
]
