import { type Change, changesOf } from './changes.ts'
import { zoneRules } from './zone-rules.ts'

/** The clocks of a time zone over a span of years, as the zone data of this machine says. */
export interface Zone {
  name: string
  /** Its VTIMEZONE, as lines. */
  rules: string[]
  /** What its clocks show, `2026-12-01T18:00:00`; null for what they show twice, since they are put back. */
  localOf(at: number): string | null
  /** When its clocks show a time: the first one of two; where they skip it, as if they did not (RFC 5545, 3.3.5). */
  instantOf(local: string): number
  /** True for a time that its clocks skip. */
  skips(local: string): boolean
  /** True where its clocks are changed between two instants. */
  changesBetween(from: number, to: number): boolean
}

/** Of a time that a series gives long after the last date that is known, the rules hold still. */
const furtherYears = 11
const dayMs = 86_400_000

const known = new Map<string, Zone>()

/**
 * A zone for the years of some instants, and the years after them.
 * @param name by the IANA
 * @param from the first instant, in milliseconds since 1970
 * @param to the last one
 */
export function zoneOver(name: string, from: number, to: number): Zone {
  const years = [yearOf(from), yearOf(to)] as const
  const key = `${name} ${years.join()}`
  let zone = known.get(key)
  if (!zone) {
    zone = zoneFrom(name, Date.UTC(years[0]), Date.UTC(years[1] + furtherYears))
    // A year has some: who asks for more than that asks for nonsense.
    if (known.size >= 500) known.clear()
    known.set(key, zone)
  }
  return zone
}

const yearOf = (at: number): number => new Date(at).getUTCFullYear()

function zoneFrom(name: string, from: number, to: number): Zone {
  const { first, changes } = changesOf(name, from, to)
  /** How many changes there were. */
  const changedBefore = (at: number): number => {
    let [low, high] = [0, changes.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (changes[middle]!.at <= at) low = middle + 1
      else high = middle
    }
    return low
  }
  const offsetAt = (at: number): number => changes[changedBefore(at) - 1]?.to ?? first
  /** Every instant at which the clocks show a time, the first one first. */
  const readings = (wall: number): number[] => {
    const offsets = [...new Set([offsetAt(wall - dayMs), offsetAt(wall + dayMs)])]
    return offsets
      .map(offset => wall - offset)
      .filter(at => at + offsetAt(at) === wall)
      .sort((a, b) => a - b)
  }
  return {
    name,
    rules: zoneRules(name, changes[0] && changes[0].at <= from ? null : first, changes, to),
    localOf: at => {
      const count = changedBefore(at)
      const [last, next] = [changes[count - 1], changes[count]]
      if ((last && at - last.at < putBack(last)) || (next && next.at - at <= putBack(next))) return null
      return new Date(at + (last?.to ?? first)).toISOString().slice(0, 19)
    },
    instantOf: local => {
      const wall = wallOf(local)
      return readings(wall)[0] ?? wall - offsetAt(wall - dayMs)
    },
    skips: local => readings(wallOf(local)).length === 0,
    changesBetween: (from, to) => changedBefore(from) !== changedBefore(to),
  }
}

/** How long the clocks show again what they showed before a change. */
const putBack = ({ from, to }: Change): number => from - to

const wallOf = (local: string): number => Date.parse(`${local}Z`)
