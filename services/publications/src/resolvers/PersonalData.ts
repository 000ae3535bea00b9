import { exportFromPublications } from '../operations/personal-data/export-from-publications.ts'
import type { PersonalDataResolvers } from '../schema.generated.ts'

export const PersonalData: PersonalDataResolvers = {
  personId: ({ personId }, _, { self }) => {
    self.mustBe(personId)
    return personId
  },
  publications: ({ personId }, _, { self }) => {
    self.mustBe(personId)
    return exportFromPublications(personId)
  },
}
