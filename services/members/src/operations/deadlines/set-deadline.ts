import type { Emit } from '@cluster/jobs'
import type { ClientSession } from 'mongoose'
import { Deadline, type DeadlineRecord, deadlineId } from '../../models/deadline.ts'

export type WantedDeadline = Pick<DeadlineRecord, 'kind' | 'subjectId' | 'at'> &
  Partial<Pick<DeadlineRecord, 'organisationId' | 'personIds'>>

interface Means {
  session: ClientSession
  emit: Emit
}

/** Lets people be reminded of something by a date, or of another date than before. */
export const setDeadline = (wanted: WantedDeadline, means: Means): Promise<void> =>
  setDeadlines([wanted], means)

/** The same for many things at once, in one command. */
export async function setDeadlines(
  wanted: readonly WantedDeadline[],
  { session, emit }: Means,
): Promise<void> {
  if (wanted.length === 0) return
  await Deadline.bulkWrite(
    wanted.map(({ kind, subjectId, at, organisationId = null, personIds = [] }) => ({
      updateOne: {
        filter: { _id: deadlineId(kind, subjectId) },
        update: {
          $set: { kind, subjectId, organisationId, personIds, at, state: 'OPEN' },
          $inc: { revision: 1 },
        },
        upsert: true,
      },
    })),
    { session },
  )
  for (const { kind, subjectId } of wanted)
    emit({ type: 'deadline.changed', subject: deadlineId(kind, subjectId) })
}

/** Ends the reminding: what was to be done is done, or is not wanted any more. Nothing happens where there is none. */
export async function endDeadline(
  { kind, subjectId, state }: Pick<DeadlineRecord, 'kind' | 'subjectId'> & { state: 'CALLED_OFF' | 'MET' },
  { session, emit }: Means,
): Promise<void> {
  const _id = deadlineId(kind, subjectId)
  const { matchedCount } = await Deadline.updateOne(
    { _id, state: 'OPEN' },
    { $set: { state }, $inc: { revision: 1 } },
    { session },
  )
  if (matchedCount > 0) emit({ type: 'deadline.changed', subject: _id })
}
