import { heldBy } from '../operations/events/holding.ts'
import type { ShiftPlaceResolvers } from '../schema.generated.ts'

export const ShiftPlace: ShiftPlaceResolvers = {
  id: ({ _id }) => _id,
  shift: async ({ shiftId }, _, { loaders }) => (await loaders.shift.load(shiftId))!,
  person: ({ personId }) => ({ id: personId }),
  attendee: async ({ shiftId, personId }, _, { loaders, self, viewer, passFor }) => {
    const shift = await loaders.shift.load(shiftId)
    const event = shift && (await loaders.event.load(shift.eventId))
    self.mustBe(personId, { organisationId: event ? heldBy(viewer, event) : undefined })
    return { personId, pass: passFor(personId) }
  },
}
