import { companyStatement, providerStatement } from '../operations/ledger/statements.ts'
import type { OrganisationResolvers } from '../schema.generated.ts'

export const Organisation: OrganisationResolvers = {
  services: ({ id }, args, { loaders }) => loaders.servicesOfOrganisation(id, args),
  conciergeBalance: ({ id }, _, { loaders, self }) => {
    self.mustBe(undefined, { organisationId: id })
    return loaders.balanceOfCompany.load(id)
  },
  conciergeStatement: ({ id }, { kind, month }, { self }) => {
    self.mustBe(undefined, { organisationId: id })
    return kind === 'PROVIDER' ? providerStatement(id, month) : companyStatement(id, month)
  },
  servicesOffered: ({ id }, _, { loaders }) => loaders.servicesOffered.load(id),
}
