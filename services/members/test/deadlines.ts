import { newId } from '@cluster/database'
import { Deadline, type DeadlineRecord } from '../src/models/deadline.ts'

/** The end of an accreditation in a year, or what is given. */
export async function deadline(given: Partial<DeadlineRecord> = {}): Promise<DeadlineRecord> {
  const record: DeadlineRecord = {
    _id: `deadline-${newId()}`,
    kind: 'ESUS_ENDING',
    subjectId: newId(),
    organisationId: null,
    personIds: [],
    at: new Date(Date.now() + 365 * 86_400_000),
    state: 'OPEN',
    revision: 1,
    changedIn: 1,
    changedAt: new Date(),
    ...given,
  }
  await Deadline.create(record)
  return record
}
