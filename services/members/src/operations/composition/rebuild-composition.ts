import { inTransaction } from '@cluster/database'
import { CompositionChange } from '../../models/composition-change.ts'
import { CompositionDay, type CompositionDayRecord } from '../../models/composition-day.ts'
import { CompositionHead, headId } from '../../models/composition-head.ts'
import { addCounts, noCounts } from './counts.ts'
import { countsInSums, sumsOfJournal } from './sums-of-journal.ts'

/** Makes the days anew from the changes: after a seed, or where somebody changed them by hand. */
export async function rebuildComposition(): Promise<void> {
  await inTransaction('members', async session => {
    // Held from the start, so that no change is written meanwhile: to set it to what it is would hold nothing.
    await CompositionHead.updateOne({ _id: headId }, { $inc: { number: 1 } }, { upsert: true, session })
    const changed = await CompositionChange.aggregate<{ _id: string } & Record<string, number>>([
      { $group: { _id: '$on', ...sumsOfJournal } },
      { $sort: { _id: 1 } },
    ]).session(session)
    let counts = noCounts
    const days: CompositionDayRecord[] = changed.map(day => {
      counts = addCounts(counts, countsInSums(day))
      return { _id: day._id, counts }
    })
    const [last] = await CompositionChange.find().sort({ _id: -1 }).limit(1).session(session).lean()
    await CompositionHead.updateOne({ _id: headId }, { $set: { number: last?._id ?? 0 } }, { session })
    await CompositionDay.deleteMany({}, { session })
    await CompositionDay.insertMany(days, { session })
  })
}
