import type { ClientSession } from 'mongoose'
import { Deadline } from '../../models/deadline.ts'

/** Takes a person out of the deadlines of which it was to be told. */
export async function forgetPersonInDeadlines(personId: string, session: ClientSession): Promise<void> {
  await Deadline.updateMany({ personIds: personId }, { $pull: { personIds: personId } }, { session })
}
