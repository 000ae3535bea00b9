import type { ReminderRecord } from '../models/reminder.ts'
import type { DeadlineMessage } from './read-deadline-message.ts'
import type { MessageFacts } from './read-message.ts'

/** The state and reason in which a reminder ends without being sent. */
export interface NotSent {
  state: 'CANCELLED' | 'MISSED' | 'FAILED'
  reason: string
}

const cancelled = (reason: string): NotSent => ({ state: 'CANCELLED', reason })

/** Why a reminder of a registration is not sent, or null when it is. */
export function whyNotSend(reminder: ReminderRecord, message: MessageFacts | null): NotSent | null {
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
  return tooLateOrNowhere(reminder, person)
}

/** Why a notice of a deadline is not sent, or null when it is. */
export function whyNotNotify(reminder: ReminderRecord, message: DeadlineMessage | null): NotSent | null {
  if (!message) return cancelled('DEADLINE_GONE')
  const { state, at, recipient } = message
  if (reminder.kind === 'CALLED_OFF') {
    if (state !== 'CALLED_OFF') return cancelled('IS_ON')
  } else if (state === 'MET' || state === 'CALLED_OFF') {
    return cancelled(state)
  } else if (reminder.startsAt.getTime() !== Date.parse(at)) {
    return cancelled('MOVED')
  }
  if (!recipient) return cancelled('RECIPIENT_REMOVED')
  return tooLateOrNowhere(reminder, recipient)
}

function tooLateOrNowhere(
  { claimedAt, expiresAt }: ReminderRecord,
  person: { email: string | null } | null,
): NotSent | null {
  // Claimed by the database's clock: a worker whose clock is ahead gives up nothing.
  if (claimedAt! >= expiresAt) return { state: 'MISSED', reason: 'TOO_LATE' }
  if (!person?.email) return { state: 'FAILED', reason: 'NO_ADDRESS' }
  return null
}
