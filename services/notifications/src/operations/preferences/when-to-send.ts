import { zonedAt } from '@cluster/time'
import { Temporal } from 'temporal-polyfill'
import type { DeliveryMode, NotificationPreferencesRecord, QuietHours } from '../../models/preferences.ts'
import type { ReminderRecord } from '../../models/reminder.ts'
import { isUrgent, topicOfNotice } from '../../policy.ts'

/** What becomes of a reminder that is due, by what its recipient chose. */
export type When =
  | { is: 'NOW' }
  /** Its recipient does not want it. */
  | { is: 'NEVER' }
  /** It waits for the end of quiet hours. */
  | { is: 'LATER'; at: Date }
  /** It comes in a mail with others. */
  | { is: 'COLLECTED'; at: Date }

type Due = Pick<ReminderRecord, 'kind' | 'rule' | 'deadlineKind' | 'expiresAt'>
type Chosen = Omit<NotificationPreferencesRecord, '_id'>

/**
 * No mail that collects is so near that a reminder is added to it while it is put together: by then who adds it has
 * long lost its claim.
 */
const leastAheadMs = 10 * 60_000

/** @param now by the clock of the database */
export function whenToSend(due: Due, chosen: Chosen, now: Date): When {
  const topic = topicOfNotice(due)
  const mode = topic === null ? 'AT_ONCE' : chosen.deliveries[topic]
  if (mode === 'OFF') return { is: 'NEVER' }
  if (mode !== 'AT_ONCE') {
    const at = nextDigest(mode, chosen, new Date(now.getTime() + leastAheadMs))
    if (at < due.expiresAt) return { is: 'COLLECTED', at }
  }
  const { quietHours, timeZone } = chosen
  if (!quietHours || isUrgent(due)) return { is: 'NOW' }
  const until = endOfQuiet(quietHours, timeZone, now)
  // What would come too late comes at night.
  return until && until < due.expiresAt ? { is: 'LATER', at: until } : { is: 'NOW' }
}

/** When the next mail that collects is sent, after an instant. */
function nextDigest(mode: Exclude<DeliveryMode, 'OFF' | 'AT_ONCE'>, chosen: Chosen, after: Date): Date {
  const { timeZone, digestHour: hour, digestDay } = chosen
  const from = zonedAt(after, timeZone)
  for (let days = 0; ; days++) {
    const day = from.toPlainDate().add({ days })
    if (mode === 'WEEKLY' && day.dayOfWeek !== digestDay) continue
    const at = day.toZonedDateTime({ timeZone, plainTime: { hour } })
    if (at.epochMilliseconds > from.epochMilliseconds) return new Date(at.epochMilliseconds)
  }
}

/** When the quiet hours end that an instant is in; null where it is in none. */
function endOfQuiet({ from, until }: QuietHours, timeZone: string, now: Date): Date | null {
  const zoned = zonedAt(now, timeZone)
  const [time, start, end] = [
    zoned.toPlainTime(),
    Temporal.PlainTime.from(from),
    Temporal.PlainTime.from(until),
  ]
  const isBefore = (one: Temporal.PlainTime, other: Temporal.PlainTime) =>
    Temporal.PlainTime.compare(one, other) < 0
  const isOverMidnight = !isBefore(start, end)
  const isAfterStart = !isBefore(time, start)
  const isQuiet = isOverMidnight ? isAfterStart || isBefore(time, end) : isAfterStart && isBefore(time, end)
  if (!isQuiet) return null
  const day = zoned.toPlainDate().add({ days: Number(isOverMidnight && isAfterStart) })
  return new Date(day.toZonedDateTime({ timeZone, plainTime: end }).epochMilliseconds)
}
