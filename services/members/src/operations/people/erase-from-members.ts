import type { Context } from '../../context.ts'
import { Person } from '../../models/person.ts'
import { forgetPersonInDeadlines } from '../deadlines/forget-person.ts'

/** Deletes a person, and takes it out of what names it. */
export async function eraseFromMembers(personId: string, { transact }: Context): Promise<boolean> {
  return transact(async session => {
    await forgetPersonInDeadlines(personId, session)
    await Person.deleteOne({ _id: personId }, { session })
    return true
  })
}
