import { exportMeasurements } from '../operations/partnerships/export-person.ts'
import type { PersonalDataResolvers } from '../schema.generated.ts'

export const PersonalData: PersonalDataResolvers = {
  personId: ({ personId }, _, { self }) => {
    self.mustBe(personId)
    return personId
  },
  members: async ({ personId }, _, { self, loaders }) => {
    self.mustBe(personId)
    const person = await loaders.person.load(personId)
    const measurements = await exportMeasurements(personId)
    if (!person) return { person: null, measurements }
    const { _id: id, ...kept } = person
    return { person: { id, ...kept }, measurements }
  },
}
