import { feedUrlOf } from '../operations/calendars/feed-of-person.ts'
import type { PersonResolvers } from '../schema.generated.ts'

export const Person: PersonResolvers = {
  calendarFeedUrl: ({ id }, _, context) => {
    context.self.mustBe(id)
    return feedUrlOf(id, context)
  },
  registrations: ({ id }, args, { loaders, self }) => {
    self.mustBe(id)
    return loaders.registrationsOfPerson(id, args)
  },
  shifts: ({ id }, args, { loaders, self }) => {
    self.mustBe(id)
    return loaders.shiftsOfPerson(id, args)
  },
  volunteerHours: ({ id }, span, { loaders, self }) => {
    self.mustBe(id)
    return loaders.volunteerHours(id, span)
  },
  volunteerSkills: async ({ id }, _, { loaders, self }) => {
    self.mustBe(id)
    return (await loaders.volunteer.load(id))?.skills ?? []
  },
}
