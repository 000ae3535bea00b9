import { exportIdentity } from '../operations/export-identity.ts'
import type { PersonalDataResolvers } from '../schema.generated.ts'

export const PersonalData: PersonalDataResolvers = {
  personId: ({ personId }, _, { self }) => {
    self.mustBe(personId)
    return personId
  },
  exportedAt: ({ personId }, _, { self, now }) => {
    self.mustBe(personId)
    return now()
  },
  identity: ({ personId }, _, { self, pseudonymOf }) => {
    self.mustBe(personId)
    return exportIdentity(personId, pseudonymOf)
  },
}
