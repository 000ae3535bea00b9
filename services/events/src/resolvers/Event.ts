import { pageOfIds } from '@cluster/database'
import { inLocale } from '@cluster/subgraph'
import type { EventRecord } from '../models/event.ts'
import type { OrganisationRecord } from '../models/organisation.ts'
import { attendanceOf } from '../operations/attendance/attendance-of.ts'
import { loadVisibleEvent } from '../operations/events/find-visible.ts'
import { jsonLdOf } from '../operations/events/json-ld.ts'
import type { EventResolvers } from '../schema.generated.ts'

const mostSubEvents = 20

export const Event: EventResolvers = {
  __resolveReference: async ({ id, ...known }, context) => {
    const event = await loadVisibleEvent(id, context)
    const { organiser } = known as { organiser?: OrganisationRecord | null }
    // What `jsonLd` requires of another subgraph.
    return event && organiser ? Object.assign({ organiserName: organiser.name }, event) : event
  },
  id: ({ _id }) => _id,
  title: ({ title }, { locale }) => inLocale(title, locale),
  description: ({ description }, { locale }) => description && inLocale(description, locale),
  jsonLd: async (event, { locale }, { loaders, publicUrl, now }) => {
    if (!event.publishedAt) return null
    const { organiserName = null } = event as EventRecord & { organiserName?: string }
    // By the minute, so that all events of a list are read in one command.
    const from = new Date(Math.floor(now().getTime() / 60_000) * 60_000)
    const first = { first: mostSubEvents, from }
    const dates = event.series ? await loaders.occurrencesOfEvent(event._id, first) : null
    return jsonLdOf(event, {
      locale,
      publicUrl,
      organiserName,
      dates: dates?.edges.map(({ node }) => node) ?? [],
    })
  },
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
