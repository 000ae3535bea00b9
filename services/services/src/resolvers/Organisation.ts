import type { OrganisationResolvers } from '../schema.generated.ts'

export const Organisation: OrganisationResolvers = {
  services: ({ id }, args, { loaders }) => loaders.servicesOfOrganisation(id, args),
  servicesOffered: ({ id }, _, { loaders }) => loaders.servicesOffered.load(id),
}
