import type { OfferedAtResolvers } from '../schema.generated.ts'

export const OfferedAt: OfferedAtResolvers = {
  servicePoint: ({ servicePointId }, _, { loaders }) => loaders.servicePoint.load(servicePointId),
}
