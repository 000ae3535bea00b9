import { Temporal } from 'temporal-polyfill'
import { offerEnding, reminderPolicy, type TimedNotice } from '../policy.ts'

export interface DueTime {
  kind: TimedNotice
  dueAt: Date
  expiresAt: Date
}

/**
 * When the reminders of the policy are due for an occurrence.
 * @param timeZone IANA name: a week before 19:00 in Lille is 19:00 in Lille, across a clock change too
 */
export function dueTimes(startsAt: Date, timeZone: string): DueTime[] {
  const start = Temporal.Instant.fromEpochMilliseconds(startsAt.getTime()).toZonedDateTimeISO(timeZone)
  const due = reminderPolicy.map(({ kind, before }) => ({
    kind,
    dueAt: new Date(start.subtract(before).epochMilliseconds),
  }))
  return due.map(({ kind, dueAt }, place) => ({ kind, dueAt, expiresAt: due[place + 1]?.dueAt ?? startsAt }))
}

/** When it is told that an offer ends soon. */
export function offerEndingAt({ offeredAt, offerEndsAt }: { offeredAt: Date; offerEndsAt: Date }): Date {
  const { before, lastPart } = offerEnding
  const lasts = offerEndsAt.getTime() - offeredAt.getTime()
  return new Date(offerEndsAt.getTime() - Math.min(before.hours * 3_600_000, lasts * lastPart))
}
