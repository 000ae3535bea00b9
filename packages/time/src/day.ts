/** Where the cluster is: a day begins and ends there. */
const timeZone = 'Europe/Paris'

let format: Intl.DateTimeFormat | undefined

/** The day that an instant falls on for the cluster, like 2010-12-31. */
export function dayOf(instant: Date): string {
  // The Swedish way to write a day is that of ISO 8601. Made when it is first needed: a machine without time zones can
  // still be told so.
  format ??= new Intl.DateTimeFormat('sv-SE', { timeZone })
  return format.format(instant)
}

/** True for a day that the calendar has: 2026-02-30 is none. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text
}

/** So many days later, or earlier where negative. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

/** The same day so many years later; the 28th of February for a 29th that the year lacks. */
export function addYears(day: string, years: number): string {
  const [year, rest] = [Number(day.slice(0, 4)) + years, day.slice(4)]
  const same = `${String(year).padStart(4, '0')}${rest}`
  return isDay(same) ? same : `${same.slice(0, 8)}28`
}

/** The last instant of a day for the cluster. */
export function endOfDay(day: string): Date {
  const next = addDays(day, 1)
  // One hour ahead of UTC, or two in summer.
  const midnights = [2, 1].map(hours => new Date(Date.parse(next) - hours * 3_600_000))
  return new Date(midnights.find(midnight => dayOf(midnight) === next)!.getTime() - 1)
}
