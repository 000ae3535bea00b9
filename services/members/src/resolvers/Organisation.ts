import type { OrganisationResolvers } from '../schema.generated.ts'

export const Organisation: OrganisationResolvers = {
  __resolveReference: (key, { loaders }) => {
    if ('id' in key) return loaders.organisation.load(key.id)
    return key.siren ? loaders.organisationBySiren.load(key.siren) : null
  },
  id: ({ _id }) => _id,
  partnership: ({ _id }, _, { loaders }) => loaders.partnershipOfOrganisation.load(_id),
  website: ({ website }) => (website === null ? null : new URL(website)),
}
