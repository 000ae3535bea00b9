import { held, ShiftPlace } from '../../models/shift-place.ts'
import { boundsOf, type Span } from '../events/span-of-days.ts'

const hourMs = 3_600_000

/**
 * How many hours each of many people helped on shifts that began in a span and are over by now, in one command.
 * @throws DomainError END_BEFORE_START
 */
export async function countHours(
  personIds: readonly string[],
  { now, ...span }: Span & { now: Date },
): Promise<number[]> {
  const { start, end } = boundsOf(span)
  const sums = await ShiftPlace.aggregate<{ _id: string; ms: number }>([
    {
      $match: {
        personId: { $in: personIds },
        startsAt: { $gte: start, $lt: end },
        endsAt: { $lte: now },
        status: { $in: held },
      },
    },
    { $group: { _id: '$personId', ms: { $sum: { $subtract: ['$endsAt', '$startsAt'] } } } },
  ])
  const msOf = new Map(sums.map(({ _id, ms }) => [_id, ms]))
  return personIds.map(id => (msOf.get(id) ?? 0) / hourMs)
}
