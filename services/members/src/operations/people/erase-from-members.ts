import type { Context } from '../../context.ts'
import { Person } from '../../models/person.ts'
import { forgetMeasurer } from '../partnerships/forget-person.ts'

/** Deletes a person, and leaves what must stay without it. */
export async function eraseFromMembers(personId: string, { transact }: Context): Promise<boolean> {
  return transact(async session => {
    await forgetMeasurer(personId, session)
    await Person.deleteOne({ _id: personId }, { session })
    return true
  })
}
