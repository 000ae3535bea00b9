import type { Context } from '../context.ts'
import { Digest } from '../models/digest.ts'
import { Preferences } from '../models/preferences.ts'
import { Reminder } from '../models/reminder.ts'

/** Deletes what was and what would be sent to a person. What is being sent now cannot be noted any more. */
export async function eraseFromNotifications(personId: string, { transact }: Context): Promise<boolean> {
  return transact(async session => {
    await Reminder.deleteMany({ recipientId: personId }, { session })
    await Digest.deleteMany({ recipientId: personId }, { session })
    await Preferences.deleteOne({ _id: personId }, { session })
    return true
  })
}
