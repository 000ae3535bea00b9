import type { OccurrenceRecord } from '../../models/occurrence.ts'
import type { DateTally } from './count-attendance.ts'

export interface AttendanceFigures {
  confirmed: number
  cancelled: number
  waitlisted: number
  present: number
  noShows: number
  rate: number | null
  capacity: number | null
}

/** True when a date has been held. */
export const isOver = ({ endsAt, status }: Pick<OccurrenceRecord, 'endsAt' | 'status'>, now: Date): boolean =>
  status === 'DONE' || (status !== 'CANCELLED' && endsAt <= now)

/** How dates are attended, all together. Who did not come is known only where somebody was checked in. */
export function attendanceOf(dates: readonly DateTally[], now: Date): AttendanceFigures {
  const told = dates.filter(date => date.arrived > 0 && isOver(date, now))
  const came = sum(told, ({ arrived }) => arrived)
  const expected = sum(told, ({ people }) => people.CONFIRMED)
  return {
    confirmed: sum(dates, ({ people }) => people.CONFIRMED),
    cancelled: sum(dates, ({ people }) => people.CANCELLED),
    waitlisted: sum(dates, ({ people }) => (people.WAITLISTED ?? 0) + (people.OFFERED ?? 0)),
    present: sum(dates, ({ arrived }) => arrived),
    noShows: expected - came,
    rate: expected === 0 ? null : came / expected,
    capacity: dates.some(({ capacity }) => capacity === null)
      ? null
      : sum(dates, ({ capacity }) => capacity ?? 0),
  }
}

const sum = <T>(items: readonly T[], value: (item: T) => number | undefined): number =>
  items.reduce((total, item) => total + (value(item) ?? 0), 0)
