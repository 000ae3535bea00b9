import type { TariffRightResolvers } from '../schema.generated.ts'

export const TariffRight: TariffRightResolvers = {
  organisation: ({ organisationId }) => (organisationId ? { id: organisationId } : null),
}
