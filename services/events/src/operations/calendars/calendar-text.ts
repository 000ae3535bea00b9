import { setImmediate } from 'node:timers/promises'
import { nameLine, valueLine, writeCalendar, type Zone, zoneOver } from '@cluster/calendar'
import type { DateTold, EventTold } from './entry.ts'

/** A calendar as it is sent, and when it last became another. */
export interface CalendarText {
  body: Buffer
  changedAt: Date | null
}

/** The zones that a calendar needs, for the years that it has. */
export function zonesOf(
  events: Iterable<EventTold>,
  dates: Iterable<Pick<DateTold, 'startsAt' | 'endsAt'>>,
): Map<string, Zone> {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { startsAt, endsAt } of dates) {
    from = Math.min(from, startsAt.getTime())
    to = Math.max(to, endsAt.getTime())
  }
  const names = new Set<string>()
  for (const { timeZone, series } of events) {
    names.add(timeZone)
    if (series) from = Math.min(from, Date.parse(`${series.start}Z`) - 86_400_000)
    if (series) to = Math.max(to, Date.parse(`${series.last}Z`) + 86_400_000)
  }
  return new Map([...names].sort().map(name => [name, zoneOver(name, from, to)]))
}

/** Puts a calendar together. Others get a turn meanwhile. */
export async function calendarText<T>(
  name: string,
  zones: ReadonlyMap<string, Zone>,
  items: readonly T[],
  entriesOf: (item: T) => string[][],
): Promise<Buffer> {
  const entries: string[][] = []
  for (const [n, item] of items.entries()) {
    if (n % 500 === 499) await setImmediate()
    entries.push(...entriesOf(item))
  }
  const head = [
    valueLine('CALSCALE', 'GREGORIAN'),
    nameLine('X-WR-CALNAME', name),
    nameLine('NAME', name),
    // So often programs should look whether it changed.
    valueLine('REFRESH-INTERVAL', 'PT1H', { VALUE: 'DURATION' }),
    valueLine('X-PUBLISHED-TTL', 'PT1H'),
  ]
  return Buffer.from(writeCalendar(head, [...zones.values()], entries))
}
