import type { Emit } from '@cluster/jobs'
import type { ClientSession } from 'mongoose'
import { Deadline, type DeadlineRecord, deadlineId, stillDue } from '../../models/deadline.ts'

export interface WantedDeadline
  extends Pick<DeadlineRecord, 'kind' | 'subjectId' | 'at'>,
    Partial<Pick<DeadlineRecord, 'organisationId' | 'personIds'>> {
  /** True where those who were told should hear of it again though the date is the same: another place, say. */
  isNews?: boolean
}

export interface Means {
  session: ClientSession
  emit: Emit
}

/**
 * Lets people be reminded of something by a date, or of another date than before.
 * @param wanted.at of what has a day, the last instant of it: `endOfDay(day)`
 */
export async function setDeadline(
  { kind, subjectId, at, organisationId = null, personIds = [], isNews = false }: WantedDeadline,
  { session, emit }: Means,
): Promise<void> {
  const _id = deadlineId(kind, subjectId)
  const revision = { $add: [{ $ifNull: ['$revision', 0] }, 1] }
  const isAsBefore = {
    $and: [!isNews, { $eq: ['$at', { $literal: at }] }, { $in: ['$state', [...stillDue]] }],
  }
  const set = { kind, subjectId, organisationId, personIds, at, state: 'OPEN' }
  const change = {
    revision,
    changedIn: { $cond: [isAsBefore, '$changedIn', revision] },
    changedAt: { $cond: [isAsBefore, '$changedAt', '$$NOW'] },
  }
  await Deadline.collection.updateOne(
    { _id } as object,
    [{ $replaceWith: { $mergeObjects: ['$$ROOT', { $literal: set }, change] } }],
    { session, upsert: true },
  )
  emit({ type: 'deadline.changed', subject: _id })
}
