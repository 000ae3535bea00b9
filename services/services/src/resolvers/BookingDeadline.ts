import { pageOfIds } from '@cluster/database'
import { inLocale } from '@cluster/subgraph'
import { idOf } from '../operations/deadlines/deadlines-of.ts'
import type { BookingDeadlineResolvers } from '../schema.generated.ts'

export const BookingDeadline: BookingDeadlineResolvers = {
  id: ({ kind, booking }) => idOf(kind, booking._id),
  endsAt: ({ kind, booking }) => (kind === 'BOOKING' ? booking.endsAt : null),
  timeZone: async ({ booking }, _, { loaders }) =>
    (await loaders.servicePoint.load(booking.servicePointId))?.timeZone ?? 'Europe/Paris',
  revision: ({ booking }) => booking.revision,
  changedIn: ({ booking }) => booking.revision,
  title: async ({ booking }, { locale }, { loaders }) => {
    const service = await loaders.service.load(booking.serviceId)
    return service ? inLocale(service.title, locale) : ''
  },
  details: () => null,
  place: async ({ booking }, _, { loaders }) => {
    const place = await loaders.servicePoint.load(booking.servicePointId)
    return place && [inLocale(place.name, 'FR'), place.address].filter(Boolean).join(', ')
  },
  url: () => null,
  organisation: ({ booking }) => ({ id: booking.providerId }),
  recipients: ({ booking }, args) => pageOfIds([booking.personId], args, id => ({ id })),
  recipient: ({ booking }, { id }) => (booking.personId === id ? { id } : null),
}
