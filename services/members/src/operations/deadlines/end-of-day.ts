import { addDays, dayOf } from '../../calendar-day.ts'

/** The last instant of a day for the cluster: what is to be done by that day is in time until then. */
export function endOfDay(day: string): Date {
  const next = addDays(day, 1)
  // Paris is two hours ahead of UTC in summer, and one in winter.
  const [first] = [2, 1]
    .map(hours => new Date(Date.parse(next) - hours * 3_600_000))
    .filter(instant => dayOf(instant) === next)
  return new Date(first!.getTime() - 1)
}
