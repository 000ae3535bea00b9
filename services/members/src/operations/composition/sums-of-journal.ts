import { type Counts, measures } from '../../models/composition-day.ts'

const parts = ['total', 'ess'] as const

/** What a `$group` over changes adds up, to be read by `countsInSums()`. */
export const sumsOfJournal = Object.fromEntries(
  measures.flatMap(measure =>
    parts.map(part => [`${measure}_${part}`, { $sum: `$delta.${measure}.${part}` }]),
  ),
)

export const countsInSums = (row: Record<string, number | string>): Counts =>
  Object.fromEntries(
    measures.map(measure => [measure, { total: row[`${measure}_total`], ess: row[`${measure}_ess`] }]),
  ) as Counts
