import { exportFeed } from '../operations/calendars/feed-of-person.ts'
import { exportRegistrations } from '../operations/personal-data/export-registrations.ts'
import type { PersonalDataResolvers } from '../schema.generated.ts'

export const PersonalData: PersonalDataResolvers = {
  personId: ({ personId }, _, { self }) => {
    self.mustBe(personId)
    return personId
  },
  events: async ({ personId }, _, { self, feeds }) => {
    self.mustBe(personId)
    return { ...(await exportRegistrations(personId)), calendar: await exportFeed(personId, { feeds }) }
  },
}
