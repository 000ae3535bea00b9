import { zonedAt } from '@cluster/time'
import { Temporal } from 'temporal-polyfill'

/** The local time of an instant on the clocks of a zone, to the second: `2026-12-01T18:00:00`. */
export function localOf(at: Date, timeZone: string): string {
  return zonedAt(at, timeZone).toPlainDateTime().toString({ smallestUnit: 'second' })
}

/** What a local time is in a zone. One that the clocks show twice is the first of the two, as RFC 5545 says. */
export function readIn(local: Temporal.PlainDateTime, timeZone: string): { at: Date; exists: boolean } {
  const zoned = local.toZonedDateTime(timeZone)
  return {
    at: new Date(zoned.epochMilliseconds),
    exists: zoned.hour === local.hour && zoned.minute === local.minute,
  }
}

/** The instant of a local time; null for one that the clocks leave out that day, and for a day that no month has. */
export function instantOf(text: string, timeZone: string): Date | null {
  const local = plainOf(text)
  const { at, exists } = local ? readIn(local, timeZone) : { at: null, exists: false }
  return exists ? at : null
}

/** A local time in the one way in which they are kept: to the second. Null where there is no such day or hour. */
export function normalLocal(text: string): string | null {
  return plainOf(text)?.toString({ smallestUnit: 'second' }) ?? null
}

function plainOf(text: string): Temporal.PlainDateTime | null {
  // With an offset it would be an instant.
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?$/.test(text)) return null
  try {
    return Temporal.PlainDateTime.from(text).with({ millisecond: 0, microsecond: 0, nanosecond: 0 })
  } catch {
    return null
  }
}

/** How far clocks are apart at two local times: what one is to be moved by to show the other. */
export const stepBetween = (from: string, to: string): Temporal.Duration =>
  Temporal.PlainDateTime.from(from).until(to, { largestUnit: 'days' })

export const moveBy = (local: string, step: Temporal.Duration): string =>
  Temporal.PlainDateTime.from(local).add(step).toString({ smallestUnit: 'second' })
