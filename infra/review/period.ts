import { addDays } from '@cluster/time'

/** Days like 2010-12-31, both of them within. */
export interface Span {
  from: string
  to: string
}

/** A year as far as it has come, or null for one that has not begun. */
export function yearUntil(year: number, today: string): Span | null {
  const from = `${year}-01-01`
  if (from > today) return null
  const to = `${year}-12-31`
  return { from, to: to < today ? to : today }
}

const spans = (year: number, length: number): Span[] =>
  Array.from({ length: 12 / length }, (_, nth) => {
    const first = (month: number) =>
      month > 12 ? `${year + 1}-01-01` : `${year}-${String(month).padStart(2, '0')}-01`
    return { from: first(nth * length + 1), to: addDays(first((nth + 1) * length + 1), -1) }
  })

export const monthsOf = (year: number): Span[] => spans(year, 1)
export const quartersOf = (year: number): Span[] => spans(year, 3)
