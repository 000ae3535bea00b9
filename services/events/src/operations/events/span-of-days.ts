import { Temporal } from 'temporal-polyfill'
import { endBeforeStart } from '../../errors.ts'

/** Where the days of the cluster begin and end. */
const timeZone = 'Europe/Paris'

/** Days like 2010-12-31, both of them within. */
export interface Span {
  from: string
  to: string
}

/**
 * When the first day of a span begins, and the first day after it.
 * @throws DomainError END_BEFORE_START
 */
export function boundsOf({ from, to }: Span): { start: Date; end: Date } {
  if (to < from) throw endBeforeStart('to')
  return {
    start: startOf(Temporal.PlainDate.from(from)),
    end: startOf(Temporal.PlainDate.from(to).add({ days: 1 })),
  }
}

const startOf = (day: Temporal.PlainDate): Date => new Date(day.toZonedDateTime(timeZone).epochMilliseconds)
