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
export const setDeadline = (wanted: WantedDeadline, means: Means): Promise<void> =>
  setDeadlines([wanted], means)

/** The same for many things at once, in one command. */
export async function setDeadlines(
  wanted: readonly WantedDeadline[],
  { session, emit }: Means,
): Promise<void> {
  if (wanted.length === 0) return
  await Deadline.collection.bulkWrite(wanted.map(writeOf), { session })
  for (const { kind, subjectId } of wanted)
    emit({ type: 'deadline.changed', subject: deadlineId(kind, subjectId) })
}

function writeOf({
  kind,
  subjectId,
  at,
  organisationId = null,
  personIds = [],
  isNews = false,
}: WantedDeadline) {
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
  const update = [{ $replaceWith: { $mergeObjects: ['$$ROOT', { $literal: set }, change] } }]
  return { updateOne: { filter: { _id: deadlineId(kind, subjectId) } as object, update, upsert: true } }
}
