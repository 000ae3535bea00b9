import { pendingRow } from '@cluster/jobs'
import type { WorkRows } from './work-rows.ts'

/**
 * Makes rows that failed due again; workers find them at their next sweep. Doing it again changes nothing until they have
 * failed again.
 * @param id only this one
 * @returns how many
 */
export async function replay({ model }: WorkRows, id?: string): Promise<number> {
  const { fence: _, ...pending } = pendingRow
  const filter = { ...(id === undefined ? {} : { _id: id }), state: 'FAILED' } as object
  const { modifiedCount } = await model.collection.updateMany(filter, [
    {
      $set: {
        ...pending,
        wakeAt: '$$NOW',
        fence: { $add: ['$fence', 1] },
        // Why it ended, in rows that have it.
        reason: { $cond: [{ $eq: [{ $type: '$reason' }, 'missing'] }, '$$REMOVE', null] },
      },
    },
  ])
  return modifiedCount
}
