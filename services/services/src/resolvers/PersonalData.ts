import { exportFromServices } from '../operations/personal-data/export-from-services.ts'
import type { PersonalDataResolvers } from '../schema.generated.ts'

export const PersonalData: PersonalDataResolvers = {
  personId: ({ personId }, _, { self }) => {
    self.mustBe(personId)
    return personId
  },
  services: ({ personId }, _, { self }) => {
    self.mustBe(personId)
    return exportFromServices(personId)
  },
}
