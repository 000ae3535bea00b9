import { trusted } from '@cluster/database'
import type { ClientSession } from 'mongoose'
import { CompositionChange } from '../../models/composition-change.ts'
import { type Counts, measures } from '../../models/composition-day.ts'
import { noCounts } from './counts.ts'
import { countsInSums, sumsOfJournal } from './sums-of-journal.ts'

/** What an organisation counts for among the members. */
export interface Standing {
  counts: Counts
  /** Since when, without a change: a day like 2010-12-31; null where it never counted. */
  since: string | null
}

export const noStanding: Standing = { counts: noCounts, since: null }

/** What organisations count for by the journal, in one command; those that never counted are left out. */
export async function standingsOf(ids: string[], session: ClientSession): Promise<Map<string, Standing>> {
  const rows = await CompositionChange.aggregate<{ _id: string; since: string } & Record<string, number>>([
    { $match: { organisationId: trusted({ $in: ids }) } },
    { $group: { _id: '$organisationId', since: { $max: '$on' }, ...sumsOfJournal } },
  ]).session(session)
  return new Map(rows.map(row => [row._id, { counts: countsInSums(row), since: row.since }]))
}

/** The same, belonging to the ESS or not. */
export const withEss = (counts: Counts, isEss: boolean): Counts =>
  Object.fromEntries(
    measures.map(measure => {
      const { total } = counts[measure]
      return [measure, { total, ess: isEss ? total : 0 }]
    }),
  ) as Counts
