import { pageOfIds } from '@cluster/database'
import { inLocale } from '@cluster/subgraph'
import { attendanceOf } from '../operations/attendance/attendance-of.ts'
import { loadVisibleEvent } from '../operations/events/find-visible.ts'
import type { EventResolvers } from '../schema.generated.ts'

export const Event: EventResolvers = {
  __resolveReference: ({ id }, context) => loadVisibleEvent(id, context),
  id: ({ _id }) => _id,
  title: ({ title }, { locale }) => inLocale(title, locale),
  description: ({ description }, { locale }) => description && inLocale(description, locale),
  organiser: ({ organiserId }) => ({ id: organiserId }),
  hosts: ({ hostIds }) => hostIds.map(id => ({ id })),
  isOnline: ({ onlineUrl }) => onlineUrl !== null,
  onlineUrl: ({ onlineUrl, organiserId }, _, { self }) => {
    self.mustBe(undefined, { organisationId: organiserId })
    return onlineUrl === null ? null : new URL(onlineUrl)
  },
  occurrences: ({ _id }, args, { loaders }) => loaders.occurrencesOfEvent(_id, args),
  services: ({ serviceIds }, args) => pageOfIds(serviceIds, args, id => ({ id })),
  registrations: ({ _id, organiserId }, args, { loaders, self }) => {
    self.mustBe(undefined, { organisationId: organiserId })
    return loaders.registrationsOfEvent(_id, args)
  },
  attendance: async ({ _id, organiserId }, _, { loaders, self, now }) => {
    self.mustBe(undefined, { organisationId: organiserId })
    return attendanceOf(await loaders.attendance.load(_id), now())
  },
}
