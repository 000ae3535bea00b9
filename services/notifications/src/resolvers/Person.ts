import { complete } from '../operations/preferences/set-preferences.ts'
import type { PersonResolvers } from '../schema.generated.ts'

export const Person: PersonResolvers = {
  notificationPreferences: async ({ id }, _, { loaders, self }) => {
    self.mustBe(id)
    return complete(id, await loaders.preferences.load(id))
  },
  deliveries: ({ id }, args, { loaders, self }) => {
    self.mustBe(id)
    return loaders.remindersOfPerson(id, args)
  },
}
