import type { ServiceSlotResolvers } from '../schema.generated.ts'

export const ServiceSlot: ServiceSlotResolvers = {
  servicePoint: ({ servicePointId }, _, { loaders }) => loaders.servicePoint.load(servicePointId),
}
