import { trusted } from '@cluster/database'
import { CompositionDay, type CompositionDayRecord, type Counts } from '../../models/composition-day.ts'
import { noCounts } from './counts.ts'

/** What the members came to at the end of a day, in one command. */
export async function findCounts(day: string): Promise<Counts> {
  const found = await CompositionDay.findOne({ _id: trusted({ $lte: day }) })
    .sort({ _id: -1 })
    .lean<CompositionDayRecord>()
  return found?.counts ?? noCounts
}
