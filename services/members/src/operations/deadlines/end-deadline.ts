import { trusted } from '@cluster/database'
import { Deadline, type DeadlineRecord, deadlineId, stillDue } from '../../models/deadline.ts'
import type { Means } from './set-deadline.ts'

export type EndedDeadline = Pick<DeadlineRecord, 'kind' | 'subjectId'> & { state: 'CALLED_OFF' | 'MET' }

/** Ends the reminding: what was to be done is done, or is not wanted any more. Nothing happens where there is none. */
export async function endDeadline(
  { kind, subjectId, state }: EndedDeadline,
  { session, emit }: Means,
): Promise<void> {
  const _id = deadlineId(kind, subjectId)
  const revision = { $add: ['$revision', 1] }
  // That it is off is news to those who were told; that it is done they know.
  const news = state === 'CALLED_OFF' ? { changedIn: revision, changedAt: '$$NOW' } : {}
  const { matchedCount } = await Deadline.updateOne(
    { _id, state: trusted({ $in: stillDue }) },
    [{ $set: { state, revision, ...news } }],
    { session, updatePipeline: true },
  )
  if (matchedCount > 0) emit({ type: 'deadline.changed', subject: _id })
}
