import type { AccessRequestResolvers } from '../schema.generated.ts'

export const AccessRequest: AccessRequestResolvers = {
  id: ({ _id }) => _id,
  publication: ({ publicationId }, _, { loaders }) => loaders.publication.load(publicationId),
}
