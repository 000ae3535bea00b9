import type { PersonResolvers } from '../schema.generated.ts'

export const Person: PersonResolvers = {
  registrations: ({ id }, args, { loaders, self }) => {
    self.mustBe(id)
    return loaders.registrationsOfPerson(id, args)
  },
}
