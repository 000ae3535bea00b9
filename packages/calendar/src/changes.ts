import { Temporal } from 'temporal-polyfill'

/** When the clocks of a zone are changed. Offsets are milliseconds to add to UTC. */
export interface Change {
  at: number
  from: number
  to: number
}

/** The changes of a zone in a span, and the one before it; `first` is the offset before all of them. */
export function changesOf(zone: string, from: number, to: number): { first: number; changes: Change[] } {
  const start = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone)
  const changes: Change[] = []
  let next = start.getTimeZoneTransition('previous') ?? start.getTimeZoneTransition('next')
  while (next && next.epochMilliseconds < to) {
    const { epochMilliseconds: at } = next
    const before = Temporal.Instant.fromEpochMilliseconds(at - 1).toZonedDateTimeISO(zone)
    changes.push({ at, from: offsetOf(before), to: offsetOf(next) })
    next = next.getTimeZoneTransition('next')
  }
  return { first: changes[0]?.from ?? offsetOf(start), changes }
}

const offsetOf = ({ offsetNanoseconds }: Temporal.ZonedDateTime): number => offsetNanoseconds / 1_000_000
