import { trusted } from '@cluster/database'
import { Deadline, type DeadlineRecord, stillDue } from '../../models/deadline.ts'
import type { Means } from './set-deadline.ts'

/**
 * Has the reminders of an organisation's deadlines planned anew, once other people act for it: who is new is
 * reminded of what is still due, and who is gone of nothing more.
 */
export async function changeRecipients(organisationId: string, { session, emit }: Means): Promise<void> {
  const filter = { organisationId, state: trusted({ $in: stillDue }) }
  const found = await Deadline.find(filter).select('_id').session(session).lean<DeadlineRecord[]>()
  await Deadline.updateMany(filter, { $inc: { revision: 1 } }, { session })
  for (const { _id } of found) emit({ type: 'deadline.changed', subject: _id })
}
