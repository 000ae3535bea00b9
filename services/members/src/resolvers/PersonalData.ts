import { exportFromEss } from '../operations/ess/export-person.ts'
import type { PersonalDataResolvers } from '../schema.generated.ts'

export const PersonalData: PersonalDataResolvers = {
  personId: ({ personId }, _, { self }) => {
    self.mustBe(personId)
    return personId
  },
  members: async ({ personId }, _, { self, loaders }) => {
    self.mustBe(personId)
    const person = await loaders.person.load(personId)
    const kept = await exportFromEss(personId)
    if (!person) return { person: null, ...kept }
    const { _id: id, ...rest } = person
    return { person: { id, ...rest }, ...kept }
  },
}
