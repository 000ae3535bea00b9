import { inLocale } from '@cluster/subgraph'
import { heldBy } from '../operations/events/holding.ts'
import { hasAll } from '../operations/volunteers/skills.ts'
import type { ShiftResolvers } from '../schema.generated.ts'

export const Shift: ShiftResolvers = {
  id: ({ _id }) => _id,
  title: ({ title }, { locale }) => inLocale(title, locale),
  occurrence: async ({ occurrenceId }, _, { loaders }) => (await loaders.occurrence.load(occurrenceId))!,
  fits: async ({ skills }, _, { loaders, viewer }) => {
    if (viewer.personId === null) return null
    const volunteer = await loaders.volunteer.load(viewer.personId)
    return hasAll(volunteer?.skills ?? [], skills)
  },
  volunteers: async ({ _id, eventId }, args, { loaders, self, viewer }) => {
    const event = await loaders.event.load(eventId)
    self.mustBe(undefined, { organisationId: event ? heldBy(viewer, event) : undefined })
    return loaders.placesOfShift(_id, args)
  },
}
