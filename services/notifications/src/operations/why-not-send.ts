import type { ReminderRecord } from '../models/reminder.ts'
import { type EventNotice, type RegistrationStatus, type ShiftNotice, toldTo } from '../policy.ts'
import { volunteersTold } from './plan-shift.ts'
import type { DeadlineMessage } from './read-deadline-message.ts'
import type { MessageFacts } from './read-message.ts'
import type { ShiftMessage } from './read-shift.ts'

/** The state and reason in which a reminder ends without being sent. */
export interface NotSent {
  state: 'CANCELLED' | 'MISSED' | 'FAILED'
  reason: string
}

const cancelled = (reason: string): NotSent => ({ state: 'CANCELLED', reason })

/** Why a reminder of a registration is not sent, or null when it is. */
export function whyNotSend(reminder: ReminderRecord, message: MessageFacts | null): NotSent | null {
  if (!message) return cancelled('REGISTRATION_CANCELLED')
  const kind = reminder.kind as EventNotice
  if (!toldTo[kind].includes(message.status)) return cancelled(whyNotTold(message.status))
  const outdated = whyOutdated(reminder, kind, message)
  return outdated ? cancelled(outdated) : tooLateOrNowhere(reminder, message.person)
}

/** Why one whose registration is so is not told what is for others. */
export function whyNotTold(status: RegistrationStatus): string {
  if (status === 'CONFIRMED') return 'PLACE_CONFIRMED'
  if (status === 'OFFERED') return 'PLACE_OFFERED'
  return status === 'WAITLISTED' ? 'ON_WAITLIST' : whyEnded[status]
}

const whyEnded = {
  CANCELLED: 'REGISTRATION_CANCELLED',
  DECLINED: 'OFFER_DECLINED',
  EXPIRED: 'OFFER_EXPIRED',
} as const

function whyOutdated(
  { startsAt, expiresAt }: ReminderRecord,
  kind: EventNotice,
  { occurrence, onlineUrl, offerEndsAt }: MessageFacts,
): string | null {
  const { status, event } = occurrence
  if (kind === 'EVENT_CANCELLED') return event.status === 'CANCELLED' ? null : 'EVENT_IS_ON'
  if (!['PUBLISHED', 'DONE'].includes(event.status)) return 'EVENT_CANCELLED'
  if (kind === 'DATE_CANCELLED') return status === 'CANCELLED' ? null : 'DATE_IS_ON'
  if (status === 'CANCELLED') return 'DATE_CANCELLED'
  if (startsAt.getTime() !== Date.parse(occurrence.startsAt)) return 'EVENT_MOVED'
  if (kind === 'LINK_REVEALED' && onlineUrl === null) return 'LINK_HIDDEN'
  const isOfOffer = kind === 'PLACE_OFFERED' || kind === 'OFFER_ENDING'
  return isOfOffer && expiresAt.getTime() !== Date.parse(offerEndsAt ?? '') ? 'OFFER_CHANGED' : null
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

/** Why a volunteer is not told of a shift, or null when it is. */
export function whyNotTellVolunteer(reminder: ReminderRecord, message: ShiftMessage | null): NotSent | null {
  if (!message) return cancelled('SHIFT_GONE')
  const { status, startsAt, place } = message
  const kind = reminder.kind as ShiftNotice
  if (kind === 'SHIFT_MOVED' && status !== 'OPEN') return cancelled('SHIFT_CANCELLED')
  if (kind === 'SHIFT_CANCELLED' && status !== 'CANCELLED') return cancelled('SHIFT_IS_ON')
  if (!place || !volunteersTold[kind].includes(place.status)) return cancelled('PLACE_GIVEN_BACK')
  if (reminder.startsAt.getTime() !== Date.parse(startsAt)) return cancelled('SHIFT_MOVED')
  return tooLateOrNowhere(reminder, place.person)
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
