import type { Context } from '../../context.ts'
import { Person } from '../../models/person.ts'
import { forgetInEss } from '../ess/forget-person.ts'

/** Deletes a person. */
export async function eraseFromMembers(personId: string, { transact }: Context): Promise<boolean> {
  return transact(async session => {
    await forgetInEss(personId, session)
    await Person.deleteOne({ _id: personId }, { session })
    return true
  })
}
