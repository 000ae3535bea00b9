import type { Context } from '../../context.ts'
import { Person } from '../../models/person.ts'
import { forgetElector } from '../assemblies/forget-person.ts'
import { forgetPersonInDeadlines } from '../deadlines/forget-person.ts'
import { forgetInEss } from '../ess/forget-person.ts'
import { forgetAuthor } from '../membership/forget-person.ts'
import { forgetMeasurer } from '../partnerships/forget-person.ts'
import { forgetShareholder } from '../shares/forget-person.ts'
import { forgetAnswersOfMembers } from './forget-answers.ts'

/** Deletes a person, and its name from what it did; what has to be kept goes on without it. */
export async function eraseFromMembers(personId: string, { transact }: Context): Promise<boolean> {
  return transact(async session => {
    await forgetElector(personId, session)
    await forgetPersonInDeadlines(personId, session)
    await forgetMeasurer(personId, session)
    await forgetShareholder(personId, session)
    await forgetInEss(personId, session)
    await Person.deleteOne({ _id: personId }, { session })
    await forgetAuthor(personId, session)
    await forgetAnswersOfMembers(personId, session)
    return true
  })
}
