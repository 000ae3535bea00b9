import { trusted } from '@cluster/database'
import { dayOf } from '@cluster/time'
import type { Context } from '../../context.ts'
import { dayInTheFuture } from '../../errors.ts'
import type { ClusterRecord } from '../../models/cluster.ts'
import { CompositionDay, type CompositionDayRecord, type Counts } from '../../models/composition-day.ts'
import { findShareCents } from '../shares/find-share-cents.ts'
import { noCounts } from './counts.ts'
import { describeComposition } from './describe-composition.ts'

/** What the members came to at the end of a day, in one command. */
export async function findCounts(day: string): Promise<Counts> {
  const found = await CompositionDay.findOne({ _id: trusted({ $lte: day }) })
    .sort({ _id: -1 })
    .lean<CompositionDayRecord>()
  return found?.counts ?? noCounts
}

/**
 * The composition at the end of a day, or now where none is given.
 * @throws DomainError DAY_IN_THE_FUTURE
 */
export async function findComposition(
  { statutoryEssShare: percent }: Pick<ClusterRecord, 'statutoryEssShare'>,
  day: string | null | undefined,
  { now, rules }: Pick<Context, 'now' | 'rules'>,
) {
  const today = dayOf(now())
  const asOf = day ?? today
  if (asOf > today) throw dayInTheFuture(asOf, 'asOf')
  const [counts, shareCents] = await Promise.all([findCounts(asOf), findShareCents()])
  return describeComposition(counts, { measure: rules.essMeasure, percent, shareCents }, asOf)
}
