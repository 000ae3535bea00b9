import { attendanceOf } from '../operations/attendance/attendance-of.ts'
import { dateKey } from '../operations/attendance/count-attendance.ts'
import type { OccurrenceResolvers } from '../schema.generated.ts'

export const Occurrence: OccurrenceResolvers = {
  id: ({ _id }) => _id,
  event: async ({ eventId }, _, { loaders }) => (await loaders.event.load(eventId))!,
  venue: async ({ eventId, venue }, _, { loaders }) => venue ?? (await loaders.event.load(eventId))!.venue,
  attendance: async (date, _, { loaders, self, now }) => {
    const { _id: occurrenceId, eventId, organiserId } = date
    self.mustBe(undefined, { organisationId: organiserId })
    const counted = await loaders.attendanceOfDate.load(dateKey({ eventId, occurrenceId }))
    return attendanceOf([{ ...date, ...counted }], now())
  },
  shifts: ({ _id }, args, { loaders }) => loaders.shiftsOfOccurrence(_id, args),
  placesLeft: ({ capacity, taken }) => (capacity === null ? null : capacity - taken),
}
