import { exportRegistrations } from '../operations/personal-data/export-registrations.ts'
import type { PersonalDataResolvers } from '../schema.generated.ts'

export const PersonalData: PersonalDataResolvers = {
  personId: ({ personId }, _, { self }) => {
    self.mustBe(personId)
    return personId
  },
  events: ({ personId }, _, { self }) => {
    self.mustBe(personId)
    return exportRegistrations(personId)
  },
}
