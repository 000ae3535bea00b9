import { type Counted, type Counts, measures } from '../../models/composition-day.ts'

/** Nobody: where a sum begins. */
export const noCounts: Counts = of(() => ({ total: 0, ess: 0 }))

export const addCounts = (a: Counts, b: Counts): Counts =>
  of(measure => ({ total: a[measure].total + b[measure].total, ess: a[measure].ess + b[measure].ess }))

/** What must be added to `a` to come to `b`. */
export const differenceOf = (a: Counts, b: Counts): Counts =>
  of(measure => ({ total: b[measure].total - a[measure].total, ess: b[measure].ess - a[measure].ess }))

/** True for a difference that changes nothing. */
export const isNothing = (delta: Counts): boolean =>
  Object.values(delta).every(({ total, ess }) => total === 0 && ess === 0)

function of(counted: (measure: (typeof measures)[number]) => Counted): Counts {
  return Object.fromEntries(measures.map(measure => [measure, counted(measure)])) as Counts
}
