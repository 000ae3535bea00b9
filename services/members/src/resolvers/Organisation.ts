import { metresBetween, readLocation } from '../operations/directory/read-location.ts'
import type { OrganisationResolvers } from '../schema.generated.ts'

export const Organisation: OrganisationResolvers = {
  __resolveReference: (key, { loaders }) => {
    if ('id' in key) return loaders.organisation.load(key.id)
    return key.siren ? loaders.organisationBySiren.load(key.siren) : null
  },
  id: ({ _id }) => _id,
  website: ({ website }) => (website === null ? null : new URL(website)),
  distance: ({ location }, { from }) => {
    const place = readLocation(from, 'from')
    return location && metresBetween(location, place)
  },
  essDecisions: ({ _id }, args, { loaders }) => loaders.essDecisions(_id, args),
}
