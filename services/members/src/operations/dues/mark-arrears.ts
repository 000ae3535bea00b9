import { trusted } from '@cluster/database'
import { dayOf } from '@cluster/time'
import { Dues, type DuesRecord } from '../../models/dues.ts'

const batchSize = 500

/**
 * Marks what was not paid in time. It can stop half-way, run again, and run twice at once: a payment that comes in
 * meanwhile stands, since only what is still called is marked.
 * @returns how many were marked
 */
export async function markArrears(now: Date): Promise<number> {
  let count = 0
  for (;;) {
    const late = await Dues.find({ state: 'CALLED', payableBy: trusted({ $lt: dayOf(now) }) })
      .sort({ payableBy: 1 })
      .limit(batchSize)
      .select('_id')
      .lean<Pick<DuesRecord, '_id'>[]>()
    if (late.length === 0) return count
    const ids = late.map(({ _id }) => _id)
    const { modifiedCount } = await Dues.updateMany(
      { _id: trusted({ $in: ids }), state: 'CALLED' },
      { state: 'IN_ARREARS' },
    )
    count += modifiedCount
  }
}
