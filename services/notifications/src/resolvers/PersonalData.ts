import { exportReminders } from '../operations/export-reminders.ts'
import type { PersonalDataResolvers } from '../schema.generated.ts'

export const PersonalData: PersonalDataResolvers = {
  personId: ({ personId }, _, { self }) => {
    self.mustBe(personId)
    return personId
  },
  notifications: ({ personId }, _, { self }) => {
    self.mustBe(personId)
    return exportReminders(personId)
  },
}
