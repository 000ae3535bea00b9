import { dayOf } from '@cluster/time'
import { dayInTheFuture, reasonMissing, stepOutOfOrder, textTooLong } from '../../errors.ts'

/** What a text of a step may have. */
export const mostCharacters = 5_000

/** Why something is taken away. @throws DomainError REASON_MISSING or TEXT_TOO_LONG */
export function readReason(text: string | null | undefined): string {
  const reason = readText(text, 'reason')
  if (!reason) throw reasonMissing()
  return reason
}

/** A text that may be left out; null for a blank one. @throws DomainError TEXT_TOO_LONG */
export function readText(
  text: string | null | undefined,
  field: string,
  limit = mostCharacters,
): string | null {
  const trimmed = text?.trim() ?? ''
  if (trimmed.length > limit) throw textTooLong(field, limit)
  return trimmed || null
}

/**
 * The day of a step: today where none is told.
 * @param earliest the day before which it cannot be: that of what happened before
 * @throws DomainError DAY_IN_THE_FUTURE or STEP_OUT_OF_ORDER
 */
export function readStepDay(day: string | null | undefined, now: Date, earliest: string | null): string {
  const today = dayOf(now)
  const on = day ?? today
  if (on > today) throw dayInTheFuture(on)
  if (earliest && on < earliest) throw stepOutOfOrder(on, earliest)
  return on
}
