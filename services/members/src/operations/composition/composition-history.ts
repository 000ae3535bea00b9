import { addDays, dayOf } from '@cluster/time'
import type { Context } from '../../context.ts'
import { dayInTheFuture, periodReversed, tooManyPoints } from '../../errors.ts'
import type { ClusterRecord } from '../../models/cluster.ts'
import { CompositionDay, type CompositionDayRecord } from '../../models/composition-day.ts'
import { findShareCents } from '../shares/find-share-cents.ts'
import { noCounts } from './counts.ts'
import { describeComposition } from './describe-composition.ts'

export type Step = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR'

export interface HistoryWanted {
  from: string
  to?: string | null
  by: Step
}

/** As many as a plot can show, and a request may cost. */
const mostPoints = 500

/**
 * The composition at the end of each day, week … of a period, in one command, and one for the value of a share.
 * @throws DomainError DAY_IN_THE_FUTURE, PERIOD_REVERSED or TOO_MANY_POINTS
 */
export async function findCompositionHistory(
  { statutoryEssShare: percent }: Pick<ClusterRecord, 'statutoryEssShare'>,
  { from, to, by }: HistoryWanted,
  { now, rules }: Pick<Context, 'now' | 'rules'>,
) {
  const today = dayOf(now())
  const end = to ?? today
  if (end > today) throw dayInTheFuture(end, 'to')
  if (end < from) throw periodReversed(from, end)
  const days = endsOf(from, end, by)
  const found = await CompositionDay.db
    .db!.aggregate<{ _id: string; rows: CompositionDayRecord[] }>(
      [
        { $documents: days.map(_id => ({ _id })) },
        {
          // A seek for each point: what lies between them is not read.
          $lookup: {
            from: CompositionDay.collection.name,
            let: { day: '$_id' },
            pipeline: [
              { $match: { $expr: { $lte: ['$_id', '$$day'] } } },
              { $sort: { _id: -1 } },
              { $limit: 1 },
            ],
            as: 'rows',
          },
        },
      ],
      // All at once: the first batch would have a hundred.
      { batchSize: mostPoints + 1 },
    )
    .toArray()
  const rule = { measure: rules.essMeasure, percent, shareCents: await findShareCents() }
  return found.map(({ _id, rows }) => describeComposition(rows[0]?.counts ?? noCounts, rule, _id))
}

/** The last day of each step that touches a period; the last one is cut to it. */
export function endsOf(from: string, to: string, by: Step): string[] {
  const ends: string[] = []
  for (let start = from; start <= to; start = addDays(ends.at(-1)!, 1)) {
    if (ends.length === mostPoints) throw tooManyPoints(mostPoints)
    const end = endOf(start, by)
    ends.push(end < to ? end : to)
  }
  return ends
}

/** The last day of the step that a day is in. A week ends on a Sunday, as ISO 8601 counts. */
function endOf(day: string, by: Step): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  // The day before the first of a month, counted from 0.
  const before = (month: number) => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
  if (by === 'DAY') return day
  if (by === 'WEEK') return addDays(day, (7 - new Date(day).getUTCDay()) % 7)
  if (by === 'MONTH') return before(month)
  if (by === 'QUARTER') return before(Math.ceil(month / 3) * 3)
  return before(12)
}
