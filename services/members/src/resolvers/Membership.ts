import type { MembershipResolvers } from '../schema.generated.ts'

export const Membership: MembershipResolvers = {
  history: ({ organisationId }, args, { loaders, self }) => {
    self.mustBe(undefined, { organisationId })
    return loaders.historyOfOrganisation(organisationId, args)
  },
}
