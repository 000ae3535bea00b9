import { checkSeesRegistrationsOf } from '../operations/find-visible.ts'
import type { PersonResolvers } from '../schema.generated.ts'

export const Person: PersonResolvers = {
  registrations: ({ id }, args, { loaders, viewer }) => {
    checkSeesRegistrationsOf(id, viewer)
    return loaders.registrationsOfPerson(id, args)
  },
}
