import { exportElector } from '../operations/assemblies/export-person.ts'
import type { PersonalDataResolvers } from '../schema.generated.ts'

export const PersonalData: PersonalDataResolvers = {
  personId: ({ personId }, _, { self }) => {
    self.mustBe(personId)
    return personId
  },
  members: async ({ personId }, _, { self, loaders }) => {
    self.mustBe(personId)
    const person = await loaders.person.load(personId)
    if (!person) return { person: null }
    const { _id: id, ...kept } = person
    return { person: { id, ...kept }, assemblies: await exportElector(personId) }
  },
}
