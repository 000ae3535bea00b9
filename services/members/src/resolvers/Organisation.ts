import type { PersonRecord } from '../models/person.ts'
import { metresBetween, readLocation } from '../operations/directory/read-location.ts'
import type { OrganisationResolvers } from '../schema.generated.ts'

export const Organisation: OrganisationResolvers = {
  __resolveReference: (key, { loaders }) => {
    if ('id' in key) return loaders.organisation.load(key.id)
    return key.siren ? loaders.organisationBySiren.load(key.siren) : null
  },
  id: ({ _id }) => _id,
  membership: ({ _id, membership }) => membership && { ...membership, organisationId: _id },
  representatives: async ({ _id }, args, { loaders, self }) => {
    self.mustBe(undefined, { organisationId: _id })
    const { edges, pageInfo } = await loaders.representativesOfOrganisation(_id, args)
    return { edges: edges.map(({ cursor, node }) => ({ cursor, node: representative(node) })), pageInfo }
  },
  dues: ({ _id }, args, { loaders, self }) => {
    self.mustBe(undefined, { organisationId: _id })
    return loaders.duesOfOrganisation(_id, args)
  },
  associateOf: ({ _id }, args, { loaders, self }) => {
    self.mustBe(undefined, { organisationId: _id })
    return loaders.associatesOfHolder(_id, { ...args, kind: 'ORGANISATION' })
  },
  shares: ({ _id }, args, { loaders, self }) => {
    self.mustBe(undefined, { organisationId: _id })
    return loaders.holdingsOfHolder(_id, { ...args, kind: 'ORGANISATION' })
  },
  partnership: ({ _id }, _, { loaders }) => loaders.partnershipOfOrganisation.load(_id),
  website: ({ website }) => (website === null ? null : new URL(website)),
  distance: ({ location }, { from }) => {
    const place = readLocation(from, 'from')
    return location && metresBetween(location, place)
  },
  possibleDuplicates: ({ _id }, _, { loaders }) => loaders.possibleDuplicates.load(_id),
  essDecisions: ({ _id }, args, { loaders }) => loaders.essDecisions(_id, args),
}

const representative = ({ _id: personId, givenName, familyName }: PersonRecord) => ({
  personId,
  givenName,
  familyName,
})
