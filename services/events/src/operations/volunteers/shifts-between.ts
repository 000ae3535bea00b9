import { trusted } from '@cluster/database'
import { longestShiftMs, Shift, type ShiftRecord } from '../../models/shift.ts'

/**
 * The shifts that overlap a span of time, the first one first, each with how many volunteers it takes.
 * @param to the end, which is not within
 * @param most how many at most
 */
export async function shiftsBetween(
  { from, to }: { from: Date; to: Date },
  most = 100,
): Promise<ShiftRecord[]> {
  return Shift.find({
    status: 'OPEN',
    // What began earlier is over.
    startsAt: trusted({ $gt: new Date(from.getTime() - longestShiftMs), $lt: to }),
    endsAt: trusted({ $gt: from }),
  })
    .sort({ startsAt: 1 })
    .limit(most)
    .batchSize(most)
    .lean<ShiftRecord[]>()
}
