import { newId } from '@cluster/database'
import type { ClientSession } from 'mongoose'
import { EssDecision } from '../../models/ess-decision.ts'

/** What was decided stays, by a pseudonym that leads to nobody: it is the one change of a decision that there is. */
export async function forgetInEss(personId: string, session: ClientSession): Promise<void> {
  const pseudonym = `erased-${newId()}`
  await EssDecision.collection.updateMany(
    { authorId: personId },
    { $set: { authorId: pseudonym } },
    { session },
  )
}
