import { shown } from '../../models/event.ts'
import { Occurrence } from '../../models/occurrence.ts'
import { boundsOf, type Span } from './span-of-days.ts'

/**
 * How many published dates each of many organisations held that began in a span and have begun by now, in one command.
 * @throws DomainError END_BEFORE_START
 */
export async function countEventsHeld(
  organiserIds: readonly string[],
  { now, ...span }: Span & { now: Date },
): Promise<number[]> {
  const { start, end } = boundsOf(span)
  const startsAt = { $gte: start, $lt: end < now ? end : now }
  const counts = await Occurrence.aggregate<{ _id: string; count: number }>([
    { $match: { organiserId: { $in: [...new Set(organiserIds)] }, status: { $in: shown }, startsAt } },
    { $group: { _id: '$organiserId', count: { $sum: 1 } } },
  ])
  const countOf = new Map(counts.map(({ _id, count }) => [_id, count]))
  return organiserIds.map(id => countOf.get(id) ?? 0)
}
