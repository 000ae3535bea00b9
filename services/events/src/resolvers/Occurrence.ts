import { inLocale } from '@cluster/subgraph'
import { attendanceOf } from '../operations/attendance/attendance-of.ts'
import { dateKey } from '../operations/attendance/count-attendance.ts'
import { placesLeftTo } from '../operations/waitlist/book.ts'
import type { OccurrenceResolvers } from '../schema.generated.ts'

export const Occurrence: OccurrenceResolvers = {
  id: ({ _id }) => _id,
  event: async ({ eventId }, _, { loaders }) => (await loaders.event.load(eventId))!,
  venue: async ({ eventId, venue }, _, { loaders }) => venue ?? (await loaders.event.load(eventId))!.venue,
  registrations: ({ _id, organiserId }, args, { loaders, self }) => {
    self.mustBe(undefined, { organisationId: organiserId })
    return loaders.registrationsOfOccurrence(_id, args)
  },
  cancelReason: ({ cancelReason }, { locale }) => cancelReason && inLocale(cancelReason, locale),
  placesLeft: ({ capacity, taken }) => (capacity === null ? null : Math.max(0, capacity - taken)),
  quotas: date => date.quotas.map(quota => ({ ...quota, placesLeft: placesLeftTo(quota.group, date) })),
  attendance: async (date, _, { loaders, self, now }) => {
    const { _id: occurrenceId, eventId, organiserId } = date
    self.mustBe(undefined, { organisationId: organiserId })
    const counted = await loaders.attendanceOfDate.load(dateKey({ eventId, occurrenceId }))
    return attendanceOf([{ ...date, ...counted }], now())
  },
  shifts: ({ _id }, args, { loaders }) => loaders.shiftsOfOccurrence(_id, args),
}
