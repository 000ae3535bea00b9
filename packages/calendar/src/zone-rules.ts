import type { Change } from './changes.ts'
import { basic } from './content-line.ts'

const dayMs = 86_400_000
const days = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']

/**
 * The VTIMEZONE of a zone: its changes as rules of every year where they are, else each of them.
 * @param first the offset before all of them, where anything asked for is before them; else null
 * @param until where the changes that are known end: what comes every year until then goes on
 */
export function zoneRules(
  name: string,
  first: number | null,
  changes: readonly Change[],
  until: number,
): string[] {
  const groups = new Map<string, Change[]>()
  for (const change of changes) {
    const key = `${change.from} ${change.to}`
    groups.set(key, [...(groups.get(key) ?? []), change])
  }
  const always =
    first === null ? [] : observance('STANDARD', { from: first, to: first }, ['DTSTART:19000101T000000'])
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${name}`,
    ...always,
    ...[...groups.values()].flatMap(group => rulesOf(group, until)),
    'END:VTIMEZONE',
  ]
}

// Not all programs read RDATE in there, and none that we know misses a part for each change.
function rulesOf(group: readonly Change[], until: number): string[] {
  const lines: string[] = []
  for (let start = 0; start < group.length; ) {
    let size = 1
    let rule: string | null = null
    for (let more = 3; start + more <= group.length; more += 1) {
      const longer = yearlyRule(group.slice(start, start + more))
      if (!longer) break
      rule = longer
      size = more
    }
    const [first, last] = [group[start]!, group[start + size - 1]!]
    const goesOn = start + size === group.length && until - last.at < 400 * dayMs
    const ends = goesOn ? '' : `;UNTIL=${basic(new Date(last.at).toISOString(), 'Z')}`
    const times = [`DTSTART:${basic(wallOf(first).toISOString())}`, ...(rule ? [`RRULE:${rule}${ends}`] : [])]
    lines.push(...observance(first.to > first.from ? 'DAYLIGHT' : 'STANDARD', first, times))
    start += size
  }
  return lines
}

/** What the clocks show at a change that are not changed yet. */
const wallOf = ({ at, from }: Change): Date => new Date(at + from)

/** Such as the last Sunday of every March; null where they keep no such rule, year by year. */
function yearlyRule(group: readonly Change[]): string | null {
  const walls = group.map(wallOf)
  const [first] = walls as [Date]
  const day = first.getUTCDay()
  const isYearly = walls.every(
    (wall, n) =>
      wall.getUTCFullYear() === first.getUTCFullYear() + n &&
      wall.getUTCMonth() === first.getUTCMonth() &&
      wall.getUTCDay() === day &&
      wall.getTime() % dayMs === first.getTime() % dayMs,
  )
  if (!isYearly) return null
  const weeks = new Set(walls.map(wall => Math.ceil(wall.getUTCDate() / 7)))
  const isLast = walls.every(
    wall => new Date(wall.getTime() + 7 * dayMs).getUTCMonth() !== wall.getUTCMonth(),
  )
  const week = isLast ? -1 : weeks.size === 1 ? [...weeks][0] : null
  return week ? `FREQ=YEARLY;BYMONTH=${first.getUTCMonth() + 1};BYDAY=${week}${days[day]}` : null
}

const observance = (kind: string, { from, to }: { from: number; to: number }, times: string[]): string[] => [
  `BEGIN:${kind}`,
  ...times,
  `TZOFFSETFROM:${offsetText(from)}`,
  `TZOFFSETTO:${offsetText(to)}`,
  `END:${kind}`,
]

function offsetText(offset: number): string {
  const seconds = Math.abs(offset) / 1_000
  const parts = [seconds / 3_600, (seconds / 60) % 60, ...(seconds % 60 ? [seconds % 60] : [])]
  return (offset < 0 ? '-' : '+') + parts.map(part => String(Math.floor(part)).padStart(2, '0')).join('')
}
