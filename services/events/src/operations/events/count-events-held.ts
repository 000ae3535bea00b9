import { Temporal } from 'temporal-polyfill'
import { endBeforeStart } from '../../errors.ts'
import { shown } from '../../models/event.ts'
import { Occurrence } from '../../models/occurrence.ts'

/** Where the days of the cluster begin and end. */
const timeZone = 'Europe/Paris'

/** Days like 2010-12-31, both of them within. */
export interface Span {
  from: string
  to: string
}

/**
 * How many published dates each of many organisations held that began in a span and have begun by now, in one command.
 * @throws DomainError END_BEFORE_START
 */
export async function countEventsHeld(
  organiserIds: readonly string[],
  { from, to, now }: Span & { now: Date },
): Promise<number[]> {
  if (to < from) throw endBeforeStart('to')
  const end = startOf(Temporal.PlainDate.from(to).add({ days: 1 }))
  const startsAt = { $gte: startOf(Temporal.PlainDate.from(from)), $lt: end < now ? end : now }
  const counts = await Occurrence.aggregate<{ _id: string; count: number }>([
    { $match: { organiserId: { $in: [...new Set(organiserIds)] }, status: { $in: shown }, startsAt } },
    { $group: { _id: '$organiserId', count: { $sum: 1 } } },
  ])
  const countOf = new Map(counts.map(({ _id, count }) => [_id, count]))
  return organiserIds.map(id => countOf.get(id) ?? 0)
}

const startOf = (day: Temporal.PlainDate): Date => new Date(day.toZonedDateTime(timeZone).epochMilliseconds)
