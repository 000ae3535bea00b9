import type { ReminderRecord } from '../models/reminder.ts'
import type { MessageFacts } from './read-message.ts'

/** The state and reason in which a reminder ends without being sent, or null when it is to be sent. */
export function whyNotSend(
  reminder: ReminderRecord,
  message: MessageFacts | null,
): { state: 'CANCELLED' | 'MISSED' | 'FAILED'; reason: string } | null {
  const cancelled = (reason: string) => ({ state: 'CANCELLED' as const, reason })
  if (!message || message.status === 'CANCELLED') return cancelled('REGISTRATION_CANCELLED')
  const { occurrence, person } = message
  const { status } = occurrence.event
  if (reminder.kind === 'EVENT_CANCELLED') {
    if (status !== 'CANCELLED') return cancelled('EVENT_IS_ON')
  } else if (status !== 'PUBLISHED') {
    return cancelled('EVENT_CANCELLED')
  } else if (reminder.startsAt.getTime() !== Date.parse(occurrence.startsAt)) {
    return cancelled('EVENT_MOVED')
  }
  // Claimed by the database's clock: a worker whose clock is ahead gives up nothing.
  if (reminder.claimedAt! >= reminder.expiresAt) return { state: 'MISSED', reason: 'TOO_LATE' }
  if (!person?.email) return { state: 'FAILED', reason: 'NO_ADDRESS' }
  return null
}
