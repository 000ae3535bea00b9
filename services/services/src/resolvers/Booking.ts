import type { BookingResolvers } from '../schema.generated.ts'

export const Booking: BookingResolvers = {
  id: ({ _id }) => _id,
  service: ({ serviceId }, _, { loaders }) => loaders.service.load(serviceId),
  servicePoint: ({ servicePointId }, _, { loaders }) => loaders.servicePoint.load(servicePointId),
  person: ({ personId }) => ({ id: personId }),
  organisation: ({ organisationId }) => (organisationId ? { id: organisationId } : null),
  heldUntil: ({ holdEndsAt }) => holdEndsAt,
  steps: ({ steps, appId }) =>
    steps.map(({ by, ...step }) => ({ ...step, by: by && by !== appId ? { id: by } : null })),
}
