import type { OrganisationResolvers } from '../schema.generated.ts'

export const Organisation: OrganisationResolvers = {
  services: ({ id }, args, { loaders }) => loaders.servicesOfOrganisation(id, args),
  conciergeBalance: ({ id }, _, { loaders, self }) => {
    self.mustBe(undefined, { organisationId: id })
    return loaders.balanceOfCompany.load(id)
  },
  conciergeStatement: ({ id }, wanted, { self, loaders }) => {
    self.mustBe(undefined, { organisationId: id })
    return loaders.statementOf(id, wanted)
  },
  servicesOffered: ({ id }, _, { loaders }) => loaders.servicesOffered.load(id),
}
