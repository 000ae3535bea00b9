import { Deadline, type DeadlineRecord } from '../../models/deadline.ts'

/** The deadlines of which a person is told by name, the earliest first. */
export async function exportDeadlines(personId: string): Promise<object[]> {
  const found = await Deadline.find({ personIds: personId }).sort({ at: 1, _id: 1 }).lean<DeadlineRecord[]>()
  return found.map(({ _id: id, kind, at, state }) => ({ id, kind, at: at.toISOString(), state }))
}
