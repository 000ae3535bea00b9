import type { OrganisationResolvers } from '../schema.generated.ts'

export const Organisation: OrganisationResolvers = {
  __resolveReference: (key, { loaders }) => {
    if ('id' in key) return loaders.organisation.load(key.id)
    return key.siren ? loaders.organisationBySiren.load(key.siren) : null
  },
  id: ({ _id }) => _id,
  associateOf: ({ _id }, args, { loaders, self }) => {
    self.mustBe(undefined, { organisationId: _id })
    return loaders.associatesOfHolder({ kind: 'ORGANISATION', id: _id }, args)
  },
  shares: ({ _id }, args, { loaders, self }) => {
    self.mustBe(undefined, { organisationId: _id })
    return loaders.holdingsOfHolder({ kind: 'ORGANISATION', id: _id }, args)
  },
  website: ({ website }) => (website === null ? null : new URL(website)),
}
